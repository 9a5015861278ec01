// Of Node's own names the program uses one.
declare const process: { argv: string[] };
