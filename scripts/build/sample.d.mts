/** Path in the project → text. */
export declare function sampleFiles(): {
    [k: string]: any;
};
