/** Sentences with the line they stand in; a null sentence is one that is not written out. */
export declare function sentencesIn(text: any): {
    sentence: string | null;
    line: any;
}[];
