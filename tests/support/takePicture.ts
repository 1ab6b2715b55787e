/** Takes a picture of the screen as it stands, wide and narrow, or of what would come out on paper. */
export type Take = (name: string, as?: 'screen' | 'print') => Promise<void>;
