/** A project of so many flows, about 18 lines each: one file of what they share, one file of flows for each exporter. */
export declare function project(flows: any, exporters?: number): any;
/** The same in one file. */
export declare function oneFile(flows: any, exporters?: number): {
    'all.dataflow.yaml': string;
};
/** A project with one filing for all of its flows: to each recipient they go for a few purposes, as flows of a filing do. */
export declare function filing(flows: number, purposes?: number): {
    [path: string]: string;
};
