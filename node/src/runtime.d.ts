/** Methods of Buffer that every version of Node has and its types leave out: they skip the checks of `toString` and `write`. */
interface Buffer {
    utf8Slice(start: number, end: number): string;
    utf8Write(text: string, offset: number): number;
}
