"""Options of FT.CREATE."""

from abc import ABC, abstractmethod
from enum import Enum
from typing import List, Optional

from glide_shared.commands._words import as_counted, as_number, as_option, as_unsigned
from glide_shared.commands.server_modules.ft_options._words import counted, flag, number
from glide_shared.constants import TEncodable
from glide_shared.exceptions import usage_error


class DataType(Enum):
    """Which kind of documents an index is of."""

    HASH = "HASH"
    JSON = "JSON"


class FieldType(Enum):
    """What a field holds."""

    TEXT = "TEXT"
    """Text, whose words are found."""
    TAG = "TAG"
    """Words that are found as wholes."""
    NUMERIC = "NUMERIC"
    """A number, which is found in a range."""
    VECTOR = "VECTOR"
    """A vector, which is found by its neighbours."""


class VectorAlgorithm(Enum):
    """How vectors are found."""

    HNSW = "HNSW"
    """In a graph of neighbours: fast, and nearly exact."""
    FLAT = "FLAT"
    """By looking at all of them: exact, and slow where there are many."""


class DistanceMetricType(Enum):
    """How far apart two vectors are."""

    L2 = "L2"
    """Their distance."""
    IP = "IP"
    """Their inner product."""
    COSINE = "COSINE"
    """The angle between them."""


class VectorType(Enum):
    """The type of a vector's numbers."""

    FLOAT32 = "FLOAT32"


class Field(ABC):
    """A field of an index.

    Args:
        name: The name of a hash's field, or a path in a JSON document.
        type: What it holds.
        alias: What queries call it; its name if left out.
        sortable: Whether results can be sorted by it.
    """

    @abstractmethod
    def __init__(
        self, name: TEncodable, type: FieldType, alias: Optional[TEncodable] = None, sortable: bool = False
    ) -> None:
        self.name = name
        self.type = type
        self.alias = alias
        self.sortable = sortable

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = [self.name]
        if self.alias is not None:
            words += ("AS", self.alias)
        return [*words, self.type.value, *self._attributes(), *flag("SORTABLE", self.sortable)]

    def _attributes(self) -> List[TEncodable]:
        return []


class TextField(Field):
    """A field with text, whose words are found.

    Args:
        name: The name of a hash's field, or a path in a JSON document.
        alias: What queries call it; its name if left out.
        nostem: Whether words are found as they are alone, not by their stems.
        weight: How much a word in this field counts, compared with others; 1 if left out.
        withsuffixtrie: Whether to keep what finds words by their ends fast.
        nosuffixtrie: Whether not to keep it.
        sortable: Whether results can be sorted by it.
    """

    def __init__(
        self,
        name: TEncodable,
        alias: Optional[TEncodable] = None,
        nostem: bool = False,
        weight: Optional[float] = None,
        withsuffixtrie: bool = False,
        nosuffixtrie: bool = False,
        sortable: bool = False,
    ) -> None:
        super().__init__(name, FieldType.TEXT, alias, sortable)
        self.nostem = nostem
        self.weight = weight
        self.withsuffixtrie = withsuffixtrie
        self.nosuffixtrie = nosuffixtrie

    def _attributes(self) -> List[TEncodable]:
        words = flag("NOSTEM", self.nostem)
        if self.weight is not None:
            words += ("WEIGHT", as_number("weight", self.weight))
        if self.withsuffixtrie and self.nosuffixtrie:
            raise usage_error("withsuffixtrie and nosuffixtrie exclude each other")
        return [*words, *flag("WITHSUFFIXTRIE", self.withsuffixtrie), *flag("NOSUFFIXTRIE", self.nosuffixtrie)]


class TagField(Field):
    """A field with words that are found as wholes.

    Args:
        name: The name of a hash's field, or a path in a JSON document.
        alias: What queries call it; its name if left out.
        separator: The character between the words; a comma if left out.
        case_sensitive: Whether upper and lower case differ.
        sortable: Whether results can be sorted by it.
    """

    def __init__(
        self,
        name: TEncodable,
        alias: Optional[TEncodable] = None,
        separator: Optional[TEncodable] = None,
        case_sensitive: bool = False,
        sortable: bool = False,
    ) -> None:
        super().__init__(name, FieldType.TAG, alias, sortable)
        self.separator = separator
        self.case_sensitive = case_sensitive

    def _attributes(self) -> List[TEncodable]:
        words: List[TEncodable] = [] if self.separator is None else ["SEPARATOR", self.separator]
        return [*words, *flag("CASESENSITIVE", self.case_sensitive)]


class NumericField(Field):
    """A field with a number, which is found in a range.

    Args:
        name: The name of a hash's field, or a path in a JSON document.
        alias: What queries call it; its name if left out.
        sortable: Whether results can be sorted by it.
    """

    def __init__(self, name: TEncodable, alias: Optional[TEncodable] = None, sortable: bool = False) -> None:
        super().__init__(name, FieldType.NUMERIC, alias, sortable)


class VectorFieldAttributes(ABC):
    """What vectors are like.

    Args:
        dimensions: How many numbers a vector has.
        distance_metric: How far apart two vectors are.
        type: The type of the numbers.
    """

    @abstractmethod
    def __init__(self, dimensions: int, distance_metric: DistanceMetricType, type: VectorType) -> None:
        self.dimensions = dimensions
        self.distance_metric = distance_metric
        self.type = type

    @abstractmethod
    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = ["DIM", as_unsigned("dimensions", self.dimensions), "DISTANCE_METRIC"]
        words += as_option("distance_metric", self.distance_metric, DistanceMetricType)
        return [*words, "TYPE", *as_option("type", self.type, VectorType)]


class VectorFieldAttributesFlat(VectorFieldAttributes):
    """Vectors of which all are looked at.

    Args:
        dimensions: How many numbers a vector has.
        distance_metric: How far apart two vectors are.
        type: The type of the numbers.
        initial_cap: For how many vectors to make room at first.
    """

    def __init__(
        self,
        dimensions: int,
        distance_metric: DistanceMetricType,
        type: VectorType,
        initial_cap: Optional[int] = None,
    ) -> None:
        super().__init__(dimensions, distance_metric, type)
        self.initial_cap = initial_cap

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [*super().to_args(), *number("initial_cap", "INITIAL_CAP", self.initial_cap)]


class VectorFieldAttributesHnsw(VectorFieldAttributes):
    """Vectors in a graph of neighbours.

    Args:
        dimensions: How many numbers a vector has.
        distance_metric: How far apart two vectors are.
        type: The type of the numbers.
        initial_cap: For how many vectors to make room at first.
        number_of_edges: To how many neighbours a vector leads.
        vectors_examined_on_construction: How many vectors are looked at when one is added.
        vectors_examined_on_runtime: How many vectors are looked at in a search.
    """

    def __init__(
        self,
        dimensions: int,
        distance_metric: DistanceMetricType,
        type: VectorType,
        initial_cap: Optional[int] = None,
        number_of_edges: Optional[int] = None,
        vectors_examined_on_construction: Optional[int] = None,
        vectors_examined_on_runtime: Optional[int] = None,
    ) -> None:
        super().__init__(dimensions, distance_metric, type)
        self.initial_cap = initial_cap
        self.number_of_edges = number_of_edges
        self.vectors_examined_on_construction = vectors_examined_on_construction
        self.vectors_examined_on_runtime = vectors_examined_on_runtime

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        return [
            *super().to_args(),
            *number("initial_cap", "INITIAL_CAP", self.initial_cap),
            *number("number_of_edges", "M", self.number_of_edges),
            *number("vectors_examined_on_construction", "EF_CONSTRUCTION", self.vectors_examined_on_construction),
            *number("vectors_examined_on_runtime", "EF_RUNTIME", self.vectors_examined_on_runtime),
        ]


class VectorField(Field):
    """A field with a vector, which is found by its neighbours.

    Args:
        name: The name of a hash's field, or a path in a JSON document.
        algorithm: How vectors are found.
        attributes: What the vectors are like, in the class of that algorithm.
        alias: What queries call it; its name if left out.
        sortable: Whether results can be sorted by it.
    """

    def __init__(
        self,
        name: TEncodable,
        algorithm: VectorAlgorithm,
        attributes: VectorFieldAttributes,
        alias: Optional[TEncodable] = None,
        sortable: bool = False,
    ) -> None:
        super().__init__(name, FieldType.VECTOR, alias, sortable)
        self.algorithm = algorithm
        self.attributes = attributes

    def _attributes(self) -> List[TEncodable]:
        words = as_option("attributes", self.attributes, VectorFieldAttributes)
        return [*as_option("algorithm", self.algorithm, VectorAlgorithm), *as_counted(words, 1)]


class FtCreateOptions:
    """Which documents an index is of, and how they are indexed.

    Args:
        data_type: Which kind of documents to index; hashes if left out.
        prefixes: What the keys of the documents begin with; anything if left out.
        score: How much a document counts that says nothing of it.
        language: The language whose stems are used.
        skipinitialscan: Whether to leave out the documents that are there already.
        minstemsize: How many letters a word needs to have a stem.
        withoffsets: Whether to keep where words are, which queries for word orders need.
        nooffsets: Whether not to keep it.
        nostopwords: Whether to index every word.
        stopwords: Words that are not indexed.
        punctuation: The characters that end a word.
    """

    def __init__(
        self,
        data_type: Optional[DataType] = None,
        prefixes: Optional[List[TEncodable]] = None,
        score: Optional[float] = None,
        language: Optional[TEncodable] = None,
        skipinitialscan: bool = False,
        minstemsize: Optional[int] = None,
        withoffsets: bool = False,
        nooffsets: bool = False,
        nostopwords: bool = False,
        stopwords: Optional[List[TEncodable]] = None,
        punctuation: Optional[TEncodable] = None,
    ) -> None:
        self.data_type = data_type
        self.prefixes = prefixes
        self.score = score
        self.language = language
        self.skipinitialscan = skipinitialscan
        self.minstemsize = minstemsize
        self.withoffsets = withoffsets
        self.nooffsets = nooffsets
        self.nostopwords = nostopwords
        self.stopwords = stopwords
        self.punctuation = punctuation

    def to_args(self) -> List[TEncodable]:
        """Gives the words to send."""
        words: List[TEncodable] = []
        if self.data_type is not None:
            words += ("ON", *as_option("data_type", self.data_type, DataType))
        if self.prefixes:
            words += counted("prefixes", "PREFIX", self.prefixes)
        if self.score is not None:
            words += ("SCORE", as_number("score", self.score))
        if self.language is not None:
            words += ("LANGUAGE", self.language)
        words += flag("SKIPINITIALSCAN", self.skipinitialscan)
        words += number("minstemsize", "MINSTEMSIZE", self.minstemsize)
        if self.withoffsets and self.nooffsets:
            raise usage_error("withoffsets and nooffsets exclude each other")
        words += flag("WITHOFFSETS", self.withoffsets)
        words += flag("NOOFFSETS", self.nooffsets)
        if self.nostopwords and self.stopwords is not None:
            raise usage_error("nostopwords and stopwords exclude each other")
        words += flag("NOSTOPWORDS", self.nostopwords)
        words += counted("stopwords", "STOPWORDS", self.stopwords)
        if self.punctuation is not None:
            words += ("PUNCTUATION", self.punctuation)
        return words
