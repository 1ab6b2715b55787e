import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Cluster, NotPrinted, Stack } from './layout.tsx';
import { useWidth } from './useWidth.ts';

const gap = 32;
/** Under this, in px, a small picture cannot be read any more. */
const narrowest = 360;

/** Small pictures that are read against each other: two beside each other where there is room for both. */
export function SmallPictures(props: {
  /** Of the place they stand in, in px. */
  readonly width: number;
  readonly renderPictures: (width: number) => ReactNode;
}) {
  const half = Math.floor((props.width - gap) / 2);
  const two = half >= narrowest;
  return (
    <div className="kit-small-pictures" data-two={two ? true : undefined}>
      {props.renderPictures(two ? half : props.width)}
    </div>
  );
}

/** A picture as wide as its place, and one press away the table that says the same. On paper both, the picture first. */
export function PictureOrTable(props: {
  readonly renderPicture: (width: number) => ReactNode;
  readonly words: {
    /** What the shapes mean. */
    readonly legend: string;
    readonly showTable: string;
    readonly showPicture: string;
    readonly print: string;
  };
  /** Notes it: called at the press, before the window of the printer opens. */
  readonly onPrint: () => void;
  /** The table. */
  readonly children: ReactNode;
}) {
  const { words } = props;
  const { width, measure } = useWidth(640);
  const [asTable, setAsTable] = useState(false);
  return (
    <Stack>
      <div className={asTable ? 'kit-time-frame kit-only-print' : 'kit-time-frame'} ref={measure}>
        {props.renderPicture(width)}
        <p>{words.legend}</p>
      </div>
      <div className={asTable ? undefined : 'kit-only-print'}>{props.children}</div>
      <NotPrinted>
        <Cluster>
          <Button onPress={() => setAsTable(!asTable)}>
            {asTable ? words.showPicture : words.showTable}
          </Button>
          <Button
            onPress={() => {
              props.onPrint();
              window.print();
            }}
          >
            {words.print}
          </Button>
        </Cluster>
      </NotPrinted>
    </Stack>
  );
}
