/** Writes protobuf messages of which there are few, such as the one that opens a client. */

const VARINT = 0;
const BYTES = 2;

export class MessageWriter {
    private readonly bytes: number[] = [];

    /** Appends a string field. Like everywhere in protobuf, an empty one is left out. */
    text(field: number, value: string): this {
        return value === "" ? this : this.block(field, Buffer.from(value));
    }

    /** Appends a bytes field; an empty one is left out. */
    data(field: number, value: string | Uint8Array): this {
        return value.length === 0 ? this : this.block(field, Buffer.from(value as string));
    }

    /** Appends an integer field that is not negative; zero is left out. */
    number(field: number, value: number): this {
        if (value !== 0) {
            this.varint((field << 3) | VARINT);
            this.varint(value);
        }
        return this;
    }

    /** Appends the field of a oneof that is set: it is written also where it is zero or empty. */
    chosen(field: number, value: number | string): this {
        if (typeof value === "string") return this.block(field, Buffer.from(value));
        this.varint((field << 3) | VARINT);
        this.varint(value);
        return this;
    }

    /** Appends a message field. */
    message(field: number, write: (inner: MessageWriter) => MessageWriter): this {
        return this.block(field, write(new MessageWriter()).finish());
    }

    finish(): Uint8Array {
        return Buffer.from(this.bytes);
    }

    private block(field: number, content: Uint8Array): this {
        this.varint((field << 3) | BYTES);
        this.varint(content.length);
        // One by one: a call takes fewer arguments than a key or a pattern may have bytes.
        for (const byte of content) this.bytes.push(byte);
        return this;
    }

    private varint(value: number): void {
        let rest = value;
        for (; rest > 127; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) | 128);
        this.bytes.push(rest);
    }
}
