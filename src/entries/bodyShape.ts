import { kinds, type EntryKind } from './kinds.ts';

/** What assembling needs to know of a body's schema: its keys, which must be there, and which hold a list. */
export interface BodyShape {
  readonly keys: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly lists: ReadonlySet<string>;
  /** For a body that has one shape per answer (detection): the question that decides, and which answers it knows. */
  readonly decidedBy: string | null;
}

/** The part of a schema's own description that is read here. */
interface Part {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, Part>>;
    readonly options?: readonly Part[];
    readonly discriminator?: string;
    readonly innerType?: Part;
    readonly values?: readonly unknown[];
    readonly element?: Part;
  };
}
/** Schemas do not change while the product runs: each shape is read once. */
const read = new Map<string, BodyShape>();

const partOf = (kind: EntryKind): Part => kinds[kind].body as unknown as Part;

const typeOf = (part: Part): string => {
  const inner = part.def.type === 'optional' ? part.def.innerType : undefined;
  return inner === undefined ? part.def.type : typeOf(inner);
};

function shapeOfObject(object: Part, decidedBy: string | null): BodyShape {
  const entries = Object.entries(object.def.shape ?? {});
  return {
    keys: new Set(entries.map(([key]) => key)),
    required: new Set(entries.filter(([, part]) => part.def.type !== 'optional').map(([key]) => key)),
    lists: new Set(entries.filter(([, part]) => typeOf(part) === 'array').map(([key]) => key)),
    decidedBy,
  };
}

/** All keys of any of the shapes, required where every shape requires it. */
function shapeOfUnion(options: readonly Part[], decidedBy: string): BodyShape {
  const shapes = options.map((option) => shapeOfObject(option, decidedBy));
  const all = new Set(shapes.flatMap((shape) => [...shape.keys]));
  return {
    keys: all,
    required: new Set([...all].filter((key) => shapes.every((shape) => shape.required.has(key)))),
    lists: new Set(shapes.flatMap((shape) => [...shape.lists])),
    decidedBy,
  };
}

/**
 * The shape of a kind's body. Where an answer decides (detection: the outcome), pass it as `decided` to get the
 * shape of that answer alone; with none, or one it does not know, the shape that could still become any.
 */
export function bodyShape(kind: EntryKind, decided?: unknown): BodyShape {
  const key = `${kind} ${typeof decided === 'string' ? decided : ''}`;
  const before = read.get(key);
  if (before !== undefined) return before;
  const shape = readShape(kind, decided);
  // What a draft says may be anything; only the answers the schema knows are worth remembering.
  if (shape.known) read.set(key, shape);
  return shape;
}

function readShape(kind: EntryKind, decided: unknown): BodyShape & { readonly known: boolean } {
  const body = partOf(kind);
  const { options, discriminator } = body.def;
  if (options === undefined || discriminator === undefined)
    return { ...shapeOfObject(body, null), known: decided === undefined };
  const chosen = options.find((option) => option.def.shape?.[discriminator]?.def.values?.includes(decided));
  if (chosen === undefined) return { ...shapeOfUnion(options, discriminator), known: decided === undefined };
  return { ...shapeOfObject(chosen, discriminator), known: true };
}

/** The shape of one item of a list in a body, e.g. one child. */
export function itemShape(kind: EntryKind, list: string): BodyShape {
  const body = partOf(kind);
  const objects = body.def.options ?? [body];
  for (const object of objects) {
    const part = object.def.shape?.[list];
    const array = part?.def.type === 'optional' ? part.def.innerType : part;
    const element = array?.def.element;
    if (element !== undefined) return shapeOfObject(element, null);
  }
  return { keys: new Set(), required: new Set(), lists: new Set(), decidedBy: null };
}
