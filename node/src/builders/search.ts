import {
    type Argument,
    Command,
    check,
    counted,
    float,
    Invalid,
    list,
    listOf,
    pairs,
    unsigned,
    word,
} from "../Command";
import type { GlideString } from "../Decoder";
import {
    FT_AGGREGATE,
    FT_CREATE,
    FT_PROFILE,
    FT_PROFILE_AGGREGATE,
    FT_PROFILE_SORTED,
    FT_SEARCH,
    FT_SEARCH_SORTED,
} from "../generated/ids";
import type {
    Field,
    FtAggregateOptions,
    FtAggregateReducer,
    FtAggregateReturnType,
    FtCreateOptions,
    FtSearchOptions,
    FtSearchReturnType,
    VectorField,
} from "../options/search";
import { record, tuple } from "../readers/common";

/** What a query gave, and the times of its parts as an object. */
const profile = tuple([null, record]);

type Clause = NonNullable<FtAggregateOptions["clauses"]>[number];

const CREATE_OPTIONS: (keyof FtCreateOptions)[] = [
    "dataType",
    "prefixes",
    "score",
    "language",
    "skipInitialScan",
    "minStemSize",
    "withOffsets",
    "noOffsets",
    "noStopWords",
    "stopWords",
    "punctuation",
];
const SEARCH_OPTIONS: (keyof FtSearchOptions)[] = [
    "timeout",
    "returnFields",
    "params",
    "nocontent",
    "dialect",
    "verbatim",
    "inorder",
    "slop",
    "sortby",
    "sortbyOrder",
    "withsortkeys",
    "shardScope",
    "consistency",
    "limit",
    "count",
];
const AGGREGATE_OPTIONS: (keyof FtAggregateOptions)[] = [
    "timeout",
    "clauses",
    "params",
    "verbatim",
    "inorder",
    "slop",
    "dialect",
    "loadFields",
    "loadAll",
];

export function ftCreate(indexName: GlideString, schema: Field[], options?: FtCreateOptions): Command<"OK"> {
    const args: Argument[] = [indexName];
    check(args, options, CREATE_OPTIONS);
    if (options?.dataType !== undefined) args.push("ON", word(options.dataType, ["HASH", "JSON"], "dataType"));
    if (options?.prefixes !== undefined) args.push("PREFIX", ...counted(list(options.prefixes, "prefixes"), 1));
    if (options?.score !== undefined) args.push("SCORE", float(options.score, "score"));
    if (options?.language !== undefined) args.push("LANGUAGE", options.language);
    if (options?.skipInitialScan) args.push("SKIPINITIALSCAN");
    if (options?.minStemSize !== undefined) args.push("MINSTEMSIZE", unsigned(options.minStemSize, "minStemSize"));
    args.push(...either(options, "withOffsets", "WITHOFFSETS", "noOffsets", "NOOFFSETS"));
    args.push(...either(options, "noStopWords", "NOSTOPWORDS", "stopWords", ""));
    if (options?.stopWords !== undefined) args.push("STOPWORDS", ...counted(list(options.stopWords, "stopWords"), 1));
    if (options?.punctuation !== undefined) args.push("PUNCTUATION", options.punctuation);
    args.push("SCHEMA", ...listOf(schema, "schema", field));
    return new Command(FT_CREATE, args);
}

export function ftSearch(
    indexName: GlideString,
    query: GlideString,
    options?: FtSearchOptions,
): Command<FtSearchReturnType> {
    const id = options?.withsortkeys ? FT_SEARCH_SORTED : FT_SEARCH;
    return new Command(id, [indexName, query, ...searchWords(options, SEARCH_OPTIONS)]);
}

export function ftAggregate(
    indexName: GlideString,
    query: GlideString,
    options?: FtAggregateOptions,
): Command<FtAggregateReturnType> {
    return new Command(FT_AGGREGATE, [indexName, query, ...aggregateWords(options, AGGREGATE_OPTIONS)]);
}

export function ftProfileSearch(
    indexName: GlideString,
    query: GlideString,
    options?: FtSearchOptions & { limited?: boolean },
): Command<[FtSearchReturnType, Record<string, number>]> {
    const words = searchWords(options, [...SEARCH_OPTIONS, "limited"]);
    const id = options?.withsortkeys ? FT_PROFILE_SORTED : FT_PROFILE;
    return new Command(id, [indexName, "SEARCH", ...profiled(query, options?.limited), ...words], profile);
}

export function ftProfileAggregate(
    indexName: GlideString,
    query: GlideString,
    options?: FtAggregateOptions & { limited?: boolean },
): Command<[FtAggregateReturnType, Record<string, number>]> {
    const words = aggregateWords(options, [...AGGREGATE_OPTIONS, "limited"]);
    const args = [indexName, "AGGREGATE", ...profiled(query, options?.limited), ...words];
    return new Command(FT_PROFILE_AGGREGATE, args, profile);
}

function profiled(query: GlideString, limited: boolean | undefined): Argument[] {
    return limited ? ["LIMITED", "QUERY", query] : ["QUERY", query];
}

function searchWords(options: FtSearchOptions | undefined, known: readonly string[]): Argument[] {
    const args: Argument[] = [];
    check(args, options, known);
    if (options === undefined) return args;
    const { shardScope, consistency, returnFields, limit, sortby, sortbyOrder } = options;
    if (shardScope !== undefined) args.push(word(shardScope, ["ALLSHARDS", "SOMESHARDS"], "shardScope"));
    if (consistency !== undefined) args.push(word(consistency, ["CONSISTENT", "INCONSISTENT"], "consistency"));
    if (options.nocontent) args.push("NOCONTENT");
    args.push(...matching(options));
    if (returnFields !== undefined) {
        const words = listOf(returnFields, "returnFields", ({ fieldIdentifier, alias }) =>
            alias === undefined ? [fieldIdentifier] : [fieldIdentifier, "AS", alias],
        );
        args.push("RETURN", ...counted(words, 1));
    }
    if (sortby !== undefined) args.push("SORTBY", sortby);
    if (sortbyOrder !== undefined) {
        if (sortby === undefined) args.push(new Invalid("sortbyOrder needs sortby"));
        args.push(word(sortbyOrder, ["ASC", "DESC"], "sortbyOrder"));
    }
    if (limit !== undefined) args.push(...limited(limit, "limit"));
    args.push(...running(options));
    if (options.count) args.push("COUNT");
    if (options.withsortkeys) args.push("WITHSORTKEYS");
    return args;
}

function aggregateWords(options: FtAggregateOptions | undefined, known: readonly string[]): Argument[] {
    const args: Argument[] = [];
    check(args, options, known);
    if (options === undefined) return args;
    args.push(...matching(options));
    if (options.loadAll && options.loadFields !== undefined) {
        args.push(new Invalid("loadAll and loadFields exclude each other"));
    }
    if (options.loadAll) args.push("LOAD", "*");
    else if (options.loadFields !== undefined) {
        args.push("LOAD", ...counted(list(options.loadFields, "loadFields"), 1));
    }
    args.push(...running(options));
    if (options.clauses !== undefined && !Array.isArray(options.clauses)) {
        args.push(new Invalid("clauses must be an array"));
    } else args.push(...(options.clauses ?? []).flatMap(clause));
    return args;
}

/** How the words of a query are found. */
function matching({ verbatim, inorder, slop }: FtSearchOptions | FtAggregateOptions): Argument[] {
    const args: Argument[] = [];
    if (verbatim) args.push("VERBATIM");
    if (inorder) args.push("INORDER");
    if (slop !== undefined) args.push("SLOP", unsigned(slop, "slop"));
    return args;
}

/** How a query is run. */
function running({ timeout, params, dialect }: FtSearchOptions | FtAggregateOptions): Argument[] {
    const args: Argument[] = [];
    if (timeout !== undefined) args.push("TIMEOUT", unsigned(timeout, "timeout"));
    if (params !== undefined) args.push("PARAMS", ...counted(pairs(params, "params"), 1));
    if (dialect !== undefined) args.push("DIALECT", unsigned(dialect, "dialect"));
    return args;
}

function limited(limit: { offset: number; count: number }, name: string): Argument[] {
    return ["LIMIT", unsigned(limit?.offset, `${name}.offset`), unsigned(limit?.count, `${name}.count`)];
}

function clause(clause: Clause): Argument[] {
    switch (clause?.type) {
        case "LIMIT":
            return limited(clause, "clauses");
        case "FILTER":
            return ["FILTER", clause.expression];
        case "APPLY":
            return ["APPLY", clause.expression, "AS", clause.name];
        case "GROUPBY":
            return ["GROUPBY", ...counted(clause.properties, 1), ...clause.reducers.flatMap(reducer)];
        case "SORTBY": {
            const words = listOf(clause.properties, "properties", ({ property, order }) => [
                property,
                word(order, ["ASC", "DESC"], "order"),
            ]);
            const max = clause.max === undefined ? [] : ["MAX", unsigned(clause.max, "max")];
            return ["SORTBY", ...counted(words, 1), ...max];
        }
        default:
            return [new Invalid("the type of a clause must be one of LIMIT, FILTER, GROUPBY, SORTBY, APPLY")];
    }
}

function reducer({ function: name, args, name: as }: FtAggregateReducer): Argument[] {
    return ["REDUCE", name, ...counted(args, 1), ...(as === undefined ? [] : ["AS", as])];
}

function field(field: Field): Argument[] {
    const args: Argument[] = [field?.name];
    if (field?.alias !== undefined) args.push("AS", field.alias);
    switch (field?.type) {
        case "TEXT":
            args.push("TEXT");
            if (field.nostem) args.push("NOSTEM");
            if (field.weight !== undefined) args.push("WEIGHT", float(field.weight, "weight"));
            args.push(...either(field, "withsuffixtrie", "WITHSUFFIXTRIE", "nosuffixtrie", "NOSUFFIXTRIE"));
            break;
        case "TAG":
            args.push("TAG");
            if (field.separator !== undefined) args.push("SEPARATOR", field.separator);
            if (field.caseSensitive) args.push("CASESENSITIVE");
            break;
        case "NUMERIC":
            args.push("NUMERIC");
            break;
        case "VECTOR":
            args.push(...vector(field));
            break;
        default:
            return [new Invalid("the type of a field must be one of TEXT, TAG, NUMERIC, VECTOR")];
    }
    if (field.sortable) args.push("SORTABLE");
    return args;
}

function vector({ attributes }: VectorField): Argument[] {
    const words: Argument[] = ["DIM", unsigned(attributes?.dimensions, "dimensions")];
    words.push("DISTANCE_METRIC", word(attributes?.distanceMetric, ["L2", "IP", "COSINE"], "distanceMetric"));
    words.push("TYPE", word(attributes?.type ?? "FLOAT32", ["FLOAT32"], "type"));
    const put = (name: string, value: number | undefined, what: string): void => {
        if (value !== undefined) words.push(name, unsigned(value, what));
    };
    put("INITIAL_CAP", attributes?.initialCap, "initialCap");
    if (attributes?.algorithm === "HNSW") {
        put("M", attributes.numberOfEdges, "numberOfEdges");
        put("EF_CONSTRUCTION", attributes.vectorsExaminedOnConstruction, "vectorsExaminedOnConstruction");
        put("EF_RUNTIME", attributes.vectorsExaminedOnRuntime, "vectorsExaminedOnRuntime");
    }
    return ["VECTOR", word(attributes?.algorithm, ["FLAT", "HNSW"], "algorithm"), ...counted(words, 1)];
}

/** The word of the one that is set, where two options exclude each other. An empty word is none. */
function either<T extends object>(
    options: T | undefined,
    first: keyof T & string,
    firstWord: string,
    second: keyof T & string,
    secondWord: string,
): Argument[] {
    if (options?.[first] && options[second]) return [new Invalid(`${first} and ${second} exclude each other`)];
    if (options?.[first]) return [firstWord];
    return options?.[second] && secondWord !== "" ? [secondWord] : [];
}
