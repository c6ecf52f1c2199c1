import type { GlideRecord, GlideReturnType, GlideString } from "../Decoder";
import type { SortOrder } from "./common";

interface BaseField {
    /** The name of a hash's field, or a path in a JSON document. */
    name: GlideString;
    /** What queries call it; its name, if absent. */
    alias?: GlideString;
    /** Whether results can be sorted by it. */
    sortable?: boolean;
}

/** A field with text, whose words are found. */
export type TextField = BaseField & {
    type: "TEXT";
    /** Whether words are found as they are alone, not by their stems. */
    nostem?: boolean;
    /** How much a word in this field counts, compared with others; 1, if absent. */
    weight?: number;
    /** Whether to keep what finds words by their ends fast. */
    withsuffixtrie?: boolean;
    /** Whether not to keep it. */
    nosuffixtrie?: boolean;
};

/** A field with words that are found as wholes. */
export type TagField = BaseField & {
    type: "TAG";
    /** The character between the words; a comma, if absent. */
    separator?: GlideString;
    /** Whether upper and lower case differ. */
    caseSensitive?: boolean;
};

/** A field with a number, which is found in a range. */
export type NumericField = BaseField & { type: "NUMERIC" };

/** A field with a vector, which is found by its neighbours. */
export type VectorField = BaseField & {
    type: "VECTOR";
    attributes: VectorFieldAttributesFlat | VectorFieldAttributesHnsw;
};

/** A field of an index. */
export type Field = TextField | TagField | NumericField | VectorField;

interface VectorFieldAttributes {
    /** How many numbers a vector has. */
    dimensions: number;
    /** How far apart two vectors are: their distance, their inner product, or the angle between them. */
    distanceMetric: "L2" | "IP" | "COSINE";
    /** The type of the numbers. */
    type?: "FLOAT32";
    /** For how many vectors to make room at first. */
    initialCap?: number;
}

/** Vectors of which all are looked at: exact, and slow where there are many. */
export type VectorFieldAttributesFlat = VectorFieldAttributes & { algorithm: "FLAT" };

/** Vectors in a graph of neighbours: fast, and nearly exact. */
export type VectorFieldAttributesHnsw = VectorFieldAttributes & {
    algorithm: "HNSW";
    /** To how many neighbours a vector leads. */
    numberOfEdges?: number;
    /** How many vectors are looked at when one is added. */
    vectorsExaminedOnConstruction?: number;
    /** How many vectors are looked at in a search. */
    vectorsExaminedOnRuntime?: number;
};

/** What `GlideFt.create` can be told. */
export interface FtCreateOptions {
    /** Which kind of documents to index. */
    dataType: "JSON" | "HASH";
    /** What the keys of the documents begin with; anything, if absent. */
    prefixes?: GlideString[];
    /** How much a document counts that says nothing of it. */
    score?: number;
    /** The language whose stems are used. */
    language?: string;
    /** Whether to leave out the documents that are there already. */
    skipInitialScan?: boolean;
    /** How many letters a word needs to have a stem. */
    minStemSize?: number;
    /** Whether to keep where words are, which queries for word orders need. */
    withOffsets?: boolean;
    /** Whether not to keep it. */
    noOffsets?: boolean;
    /** Whether to index every word. */
    noStopWords?: boolean;
    /** Words that are not indexed. */
    stopWords?: GlideString[];
    /** The characters that end a word. */
    punctuation?: GlideString;
}

/** What `GlideFt.search` can be told. */
export type FtSearchOptions = {
    /** How long the search may take, in milliseconds. */
    timeout?: number;
    /** Which fields to give, and under which names; all of them, if absent. */
    returnFields?: { fieldIdentifier: GlideString; alias?: GlideString }[];
    /** What stands for names in the query, such as a vector. */
    params?: GlideRecord<GlideString>;
    /** Whether to give the keys alone. */
    nocontent?: boolean;
    /** The version of the query language. */
    dialect?: number;
    /** Whether words are looked for as they are, not by their stems. */
    verbatim?: boolean;
    /** Whether words have to come in the order of the query. */
    inorder?: boolean;
    /** How many other words may stand between those of the query. */
    slop?: number;
    /** The field to sort by. */
    sortby?: GlideString;
    /** Which way to sort; the smallest first, if absent. */
    sortbyOrder?: SortOrder | "ASC" | "DESC";
    /** Whether to give what each document was sorted by: its value is then a list of that and its fields. */
    withsortkeys?: boolean;
    /** Whether all shards have to answer, or those that can. */
    shardScope?: "ALLSHARDS" | "SOMESHARDS";
    /** Whether all shards have to have the same index. */
    consistency?: "CONSISTENT" | "INCONSISTENT";
} & (
    | {
          /** Which of the documents to give; the first ten, if absent. */
          limit?: { offset: number; count: number };
          count?: never;
      }
    | {
          /** Whether to give their number alone. */
          count?: boolean;
          limit?: never;
      }
);

/** What `GlideFt.aggregate` can be told. */
export type FtAggregateOptions = {
    /** How long the search may take, in milliseconds. */
    timeout?: number;
    /** What to do with what was found, one after the other. */
    clauses?: (FtAggregateLimit | FtAggregateFilter | FtAggregateGroupBy | FtAggregateSortBy | FtAggregateApply)[];
    /** What stands for names in the query. */
    params?: GlideRecord<GlideString>;
    /** Whether words are looked for as they are, not by their stems. */
    verbatim?: boolean;
    /** Whether words have to come in the order of the query. */
    inorder?: boolean;
    /** How many other words may stand between those of the query. */
    slop?: number;
    /** The version of the query language. */
    dialect?: number;
} & (
    | {
          /** Which fields of the documents to read. */
          loadFields?: GlideString[];
          loadAll?: never;
      }
    | {
          /** Whether to read all of them. */
          loadAll?: boolean;
          loadFields?: never;
      }
);

/** Keeps some of the records. */
export interface FtAggregateLimit {
    type: "LIMIT";
    /** How many to leave out first. */
    offset: number;
    /** How many to keep after that. */
    count: number;
}

/** Keeps the records for which an expression holds. */
export interface FtAggregateFilter {
    type: "FILTER";
    expression: GlideString;
}

/** Makes one record of all that have the same properties. */
export interface FtAggregateGroupBy {
    type: "GROUPBY";
    /** The properties, such as `@city`. */
    properties: GlideString[];
    /** What to make of the records of a group. */
    reducers: FtAggregateReducer[];
}

/** Makes one value of a group's records. */
export interface FtAggregateReducer {
    /** Such as `COUNT` or `SUM`. */
    function: string;
    /** What the function takes, such as `@price`. */
    args: GlideString[];
    /** What the value is called. */
    name?: GlideString;
}

/** Sorts the records. */
export interface FtAggregateSortBy {
    type: "SORTBY";
    /** What to sort by; the second only where the first is the same, and so on. */
    properties: FtAggregateSortProperty[];
    /** How many records to keep. */
    max?: number;
}

/** A property to sort by. */
export interface FtAggregateSortProperty {
    property: GlideString;
    order: SortOrder;
}

/** Computes a value for each record. */
export interface FtAggregateApply {
    type: "APPLY";
    expression: GlideString;
    /** What the value is called. */
    name: GlideString;
}

/** What `GlideFt.info` can be told. */
export interface FtInfoOptions {
    /** Of which nodes to tell: the one that answers, all primaries, or all. */
    scope?: "LOCAL" | "PRIMARY" | "CLUSTER";
    /** Whether all shards have to answer, or those that can. Needs valkey-search 1.1. */
    shardScope?: "ALLSHARDS" | "SOMESHARDS";
    /** Whether all nodes have to have the same index. Needs valkey-search 1.1. */
    consistency?: "CONSISTENT" | "INCONSISTENT";
}

/**
 * What a search gives: how many documents there are, then those that were asked for, by key with their fields. Where none
 * is given, the number stands alone.
 */
export type FtSearchReturnType = [number, GlideRecord<GlideRecord<GlideString>>];

/** What an aggregation gives: its records. */
export type FtAggregateReturnType = GlideRecord<GlideReturnType>[];

/** What a server says of an index. */
export type FtInfoReturnType = Record<
    string,
    GlideString | number | GlideString[] | Record<string, GlideString | Record<string, GlideString | number>[]>
>;
