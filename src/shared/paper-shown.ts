/** A paper that a page makes; its addresses are empty while there is none. */
export interface PaperShown {
  kind: string;
  name: string;
  url: string;
  pdf: string;
}
