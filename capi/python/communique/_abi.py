"""The C interface as ctypes sees it: structs and prototypes of communique.h, nothing else.

A test compares every name, field and type with the header.
"""

import ctypes
from ctypes import POINTER, c_char_p, c_double, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p

NONE = 0xFFFFFFFF
DONE = 1
BYTE, UTF16, CODEPOINT = range(3)
ACCESS_CREATE, ACCESS_WRITE, ACCESS_READ = range(3)
NO_WAIT = -1
HTML_PAGE, HTML_FRAME = range(2)
COLORS_AUTOMATIC, COLORS_LIGHT, COLORS_DARK = range(3)
FORMAT_JSONL, FORMAT_CSV, FORMAT_JSONLD, FORMAT_RECORDS, FORMAT_GRAPHML, FORMAT_DOT = range(6)
PART_WHOLE, PART_FIRST, PART_MIDDLE, PART_LAST = range(4)

(WORDS_OFFSETS, WORDS_ARTICLE_LANGUAGE, WORDS_ENTITY_TYPE, WORDS_MENTION_KIND, WORDS_OFFICE_STATUS,
 WORDS_MEETING_KIND, WORDS_MEETING_STATUS, WORDS_PARTICIPANT_SIDE, WORDS_STATEMENT_TYPE, WORDS_STATEMENT_MODE,
 WORDS_STATEMENT_ACT, WORDS_FACT_KIND, WORDS_MENTION_REASON, WORDS_NOUN, WORDS_ORDER, WORDS_DAY_OF, WORDS_INTERVAL,
 WORDS_TOP) = range(18)


class cmq_span(ctypes.Structure):
    _fields_ = [("begin", c_uint32), ("end", c_uint32)]


class cmq_text(ctypes.Structure):
    # Not c_char_p: reading that stops at the first NUL.
    _fields_ = [("data", c_void_p), ("size", c_size_t)]


class cmq_date(ctypes.Structure):
    _fields_ = [("year", c_int32), ("month", c_int32), ("day", c_int32)]


class cmq_time(ctypes.Structure):
    _fields_ = [("value", cmq_date), ("end", cmq_date), ("text", cmq_span), ("ambiguous", c_int32)]


class cmq_lexicon(ctypes.Structure):
    _fields_ = [("name", cmq_text), ("text", cmq_text)]


class cmq_reader_options(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("lexicon_count", c_uint32), ("lexicons", POINTER(cmq_lexicon)),
        ("files", POINTER(cmq_text)), ("file_count", c_uint32), ("reserved", c_uint32),
    ]


class cmq_options(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("offsets", c_int32), ("id", cmq_text), ("published", cmq_text),
        ("min_confidence", c_double),
    ]


class cmq_article(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("language", c_int32), ("id", cmq_text), ("headline", cmq_span),
        ("agency", cmq_span), ("dateline_place", cmq_span), ("dateline_date", cmq_span), ("published", cmq_date),
        ("byline_count", c_uint32), ("boilerplate_count", c_uint32), ("paragraph_count", c_uint32),
        ("sentence_count", c_uint32), ("reserved", c_uint32), ("byline", POINTER(cmq_span)),
        ("boilerplate", POINTER(cmq_span)), ("paragraphs", POINTER(cmq_span)), ("sentences", POINTER(cmq_span)),
    ]


class cmq_mention(ctypes.Structure):
    _fields_ = [("at", cmq_span), ("kind", c_int32), ("because", c_int32)]


class cmq_office(ctypes.Structure):
    _fields_ = [("title", cmq_span), ("affiliation", c_uint32), ("status", c_int32)]


class cmq_entity(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("type", c_int32), ("name", cmq_text), ("acronym", cmq_text),
        ("country", cmq_text), ("reference", cmq_text), ("affiliation", c_uint32), ("office_count", c_uint32),
        ("mention_count", c_uint32), ("reserved", c_uint32), ("offices", POINTER(cmq_office)),
        ("mentions", POINTER(cmq_mention)), ("confidence", c_double),
    ]


class cmq_html_options(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("form", c_int32), ("colors", c_int32), ("reserved", c_uint32), ("title", cmq_text),
    ]


class cmq_json_options(ctypes.Structure):
    _fields_ = [("struct_size", c_uint32), ("indent", c_int32), ("text", c_int32), ("reserved", c_uint32)]


class cmq_participant(ctypes.Structure):
    _fields_ = [("entity", c_uint32), ("side", c_int32)]


class cmq_meeting(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("kind", c_int32), ("status", c_int32), ("place", c_uint32), ("date", cmq_time),
        ("participant_count", c_uint32), ("topic_count", c_uint32), ("reserved", c_uint32), ("evidence", cmq_span),
        ("participants", POINTER(cmq_participant)), ("topics", POINTER(cmq_span)), ("plover", cmq_text),
        ("confidence", c_double),
    ]


class cmq_statement(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("type", c_int32), ("mode", c_int32), ("act", c_int32), ("source", cmq_span),
        ("cue", cmq_span), ("meeting", c_uint32), ("speaker_count", c_uint32), ("content_count", c_uint32),
        ("addressee_count", c_uint32), ("topic_count", c_uint32), ("reserved", c_uint32),
        ("speakers", POINTER(c_uint32)), ("content", POINTER(cmq_span)), ("addressees", POINTER(c_uint32)),
        ("topics", POINTER(cmq_span)), ("confidence", c_double),
    ]


class cmq_fact(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("kind", c_int32), ("subject", c_uint32), ("place", c_uint32),
        ("object", cmq_span), ("evidence", cmq_span), ("date", cmq_date), ("reserved", c_uint32),
        ("confidence", c_double),
    ]


class cmq_archive_options(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("access", c_int32), ("offsets", c_int32), ("words_only", c_int32),
        ("wait_ms", c_int32), ("reserved", c_uint32),
    ]


class cmq_addition(ctypes.Structure):
    _fields_ = [("added", c_uint64), ("replaced", c_uint64), ("unchanged", c_uint64)]


class cmq_arrival(ctypes.Structure):
    _fields_ = [("record", c_void_p), ("outlet", cmq_text)]


class cmq_info(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("version", c_int32), ("words_only", c_int32), ("first", cmq_date),
        ("last", cmq_date), ("reserved", c_uint32), ("articles", c_uint64), ("stories", c_uint64),
        ("statements", c_uint64), ("meetings", c_uint64), ("facts", c_uint64), ("identities", c_uint64),
        ("bytes", c_uint64),
    ]


class cmq_who(ctypes.Structure):
    _fields_ = [("name", cmq_text), ("identity", c_int64)]


class cmq_query(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("noun", c_int32), ("order", c_int32), ("limit", c_uint32), ("dated", c_int32),
        ("copies", c_int32), ("since", cmq_date), ("until", cmq_date), ("involved_count", c_uint32),
        ("speaker_count", c_uint32), ("addressee_count", c_uint32), ("type_count", c_uint32), ("mode_count", c_uint32),
        ("act_count", c_uint32), ("participant_count", c_uint32), ("any_participant_count", c_uint32),
        ("kind_count", c_uint32), ("status_count", c_uint32), ("place_count", c_uint32), ("country_count", c_uint32),
        ("organization_count", c_uint32), ("outlet_count", c_uint32), ("entity_type_count", c_uint32),
        ("office_count", c_uint32), ("fact_kind_count", c_uint32), ("skip_damaged", c_int32),
        ("min_confidence", c_double), ("after", cmq_text), ("about", cmq_text), ("involved", POINTER(cmq_who)),
        ("speakers", POINTER(cmq_who)), ("addressees", POINTER(cmq_who)), ("types", POINTER(c_int32)),
        ("modes", POINTER(c_int32)), ("acts", POINTER(c_int32)), ("participants", POINTER(cmq_who)),
        ("any_participants", POINTER(cmq_who)), ("kinds", POINTER(c_int32)), ("statuses", POINTER(c_int32)),
        ("places", POINTER(cmq_text)), ("countries", POINTER(cmq_text)), ("organizations", POINTER(cmq_text)),
        ("outlets", POINTER(cmq_text)), ("entity_types", POINTER(c_int32)), ("offices", POINTER(cmq_text)),
        ("fact_kinds", POINTER(c_int32)), ("reserved_list", c_void_p),
    ]


class cmq_row(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("noun", c_int32), ("item", c_uint32), ("identity_count", c_uint32),
        ("evidence", cmq_span), ("day", cmq_date), ("reserved", c_uint32), ("story", c_int64),
        ("article_id", cmq_text), ("outlet", cmq_text), ("record", c_void_p), ("identities", POINTER(c_int64)),
    ]


class cmq_appearance(ctypes.Structure):
    _fields_ = [
        ("id", c_int64), ("articles", c_uint64), ("name", cmq_text), ("acronym", cmq_text), ("affiliation", cmq_text),
        ("country", cmq_text), ("reference", cmq_text), ("by_hand", c_int32), ("reserved", c_uint32),
    ]


class cmq_tenure(ctypes.Structure):
    _fields_ = [
        ("articles", c_uint64), ("title", cmq_text), ("affiliation", cmq_text), ("first", cmq_date),
        ("last", cmq_date), ("status", c_int32), ("reserved", c_uint32),
    ]


class cmq_identity(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("type", c_int32), ("id", c_int64), ("articles", c_uint64),
        ("statements", c_uint64), ("meetings", c_uint64), ("name", cmq_text), ("acronym", cmq_text),
        ("country", cmq_text), ("reference", cmq_text), ("appearance_count", c_uint32), ("office_count", c_uint32),
        ("appearances", POINTER(cmq_appearance)), ("offices", POINTER(cmq_tenure)),
    ]


class cmq_interval(ctypes.Structure):
    _fields_ = [("struct_size", c_uint32), ("first", cmq_date), ("n", c_uint64)]


class cmq_ranked(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("reserved", c_uint32), ("identity", c_int64), ("other_identity", c_int64),
        ("name", cmq_text), ("other_name", cmq_text), ("n", c_uint64),
    ]


class cmq_node(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("type", c_int32), ("identity", c_int64), ("name", cmq_text),
        ("country", cmq_text), ("meetings", c_uint64),
    ]


class cmq_edge(ctypes.Structure):
    _fields_ = [
        ("struct_size", c_uint32), ("one", c_uint32), ("other", c_uint32), ("first", cmq_date), ("last", cmq_date),
        ("reserved", c_uint32), ("meetings", c_uint64),
    ]


# Handles are plain addresses. A char* that the caller must free is one too: c_char_p would lose it.
cmq_status = c_int32
handle = c_void_p
handle_out = POINTER(c_void_p)

PROTOTYPES = {
    "cmq_version": (c_char_p, []),
    "cmq_build_info": (c_char_p, []),
    "cmq_error_code": (cmq_status, [handle]),
    "cmq_error_message": (c_char_p, [handle]),
    "cmq_error_free": (None, [handle]),
    "cmq_init": (None, [c_void_p, c_size_t]),
    "cmq_reader_new": (cmq_status, [POINTER(cmq_reader_options), handle_out, handle_out]),
    "cmq_reader_free": (None, [handle]),
    "cmq_read": (cmq_status, [handle, c_char_p, c_size_t, POINTER(cmq_options), handle_out, handle_out]),
    "cmq_record_free": (None, [handle]),
    "cmq_record_json": (cmq_status, [handle, c_int32, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_record_json_with": (cmq_status, [handle, POINTER(cmq_json_options), handle_out, POINTER(c_size_t),
                                          handle_out]),
    "cmq_string_free": (None, [handle]),
    "cmq_record_html": (cmq_status, [handle, POINTER(cmq_html_options), handle_out, POINTER(c_size_t), handle_out]),
    "cmq_record_from_json": (cmq_status, [c_char_p, c_size_t, c_int32, handle_out, handle_out]),
    "cmq_record_text": (cmq_status, [handle, POINTER(cmq_text)]),
    "cmq_record_offsets": (c_int32, [handle]),
    "cmq_article_get": (cmq_status, [handle, POINTER(cmq_article)]),
    "cmq_entity_count": (c_uint32, [handle]),
    "cmq_entity_get": (cmq_status, [handle, c_uint32, POINTER(cmq_entity)]),
    "cmq_meeting_count": (c_uint32, [handle]),
    "cmq_meeting_get": (cmq_status, [handle, c_uint32, POINTER(cmq_meeting)]),
    "cmq_statement_count": (c_uint32, [handle]),
    "cmq_statement_get": (cmq_status, [handle, c_uint32, POINTER(cmq_statement)]),
    "cmq_fact_count": (c_uint32, [handle]),
    "cmq_fact_get": (cmq_status, [handle, c_uint32, POINTER(cmq_fact)]),
    "cmq_word": (c_char_p, [c_int32, c_int32]),
    "cmq_archive_open": (cmq_status, [c_char_p, c_size_t, POINTER(cmq_archive_options), handle_out, handle_out]),
    "cmq_archive_free": (None, [handle]),
    "cmq_archive_add": (cmq_status, [handle, handle_out, c_size_t, c_char_p, c_size_t, POINTER(cmq_addition),
                                     handle_out]),
    "cmq_archive_add_arrivals": (cmq_status, [handle, POINTER(cmq_arrival), c_size_t, POINTER(cmq_addition),
                                              handle_out]),
    "cmq_record_from_json_line": (cmq_status, [c_char_p, c_size_t, c_int32, handle_out, handle_out, POINTER(c_size_t),
                                               handle_out]),
    "cmq_archive_remove": (cmq_status, [handle, POINTER(cmq_text), c_size_t, POINTER(c_uint64), handle_out]),
    "cmq_archive_info": (cmq_status, [handle, POINTER(cmq_info), handle_out]),
    "cmq_archive_optimize": (cmq_status, [handle, handle_out]),
    "cmq_archive_rebuild": (cmq_status, [handle, handle_out]),
    "cmq_archive_check": (cmq_status, [handle, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_archive_find": (cmq_status, [handle, POINTER(cmq_query), handle_out, handle_out]),
    "cmq_archive_timeline": (cmq_status, [handle, POINTER(cmq_who), POINTER(cmq_query), handle_out, handle_out]),
    "cmq_archive_article": (cmq_status, [handle, c_char_p, c_size_t, handle_out, handle_out]),
    "cmq_archive_identity": (cmq_status, [handle, c_int64, handle_out, handle_out]),
    "cmq_cursor_next": (cmq_status, [handle, POINTER(cmq_row)]),
    "cmq_cursor_after": (cmq_status, [handle, POINTER(cmq_text)]),
    "cmq_unread_count": (c_uint32, [handle]),
    "cmq_unread_get": (cmq_status, [handle, c_uint32, POINTER(cmq_text)]),
    "cmq_cursor_text": (cmq_status, [handle, c_int32, c_int32, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_cursor_free": (None, [handle]),
    "cmq_cursor_identity": (cmq_status, [handle, POINTER(cmq_identity)]),
    "cmq_archive_count": (cmq_status, [handle, POINTER(cmq_query), POINTER(c_uint64), handle_out]),
    "cmq_archive_counts": (cmq_status, [handle, POINTER(cmq_query), c_int32, handle_out, handle_out]),
    "cmq_interval_count": (c_uint32, [handle]),
    "cmq_interval_get": (cmq_status, [handle, c_uint32, POINTER(cmq_interval)]),
    "cmq_counts_text": (cmq_status, [handle, c_int32, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_counts_free": (None, [handle]),
    "cmq_archive_top": (cmq_status, [handle, c_int32, POINTER(cmq_query), handle_out, handle_out]),
    "cmq_ranked_count": (c_uint32, [handle]),
    "cmq_ranked_get": (cmq_status, [handle, c_uint32, POINTER(cmq_ranked)]),
    "cmq_ranking_text": (cmq_status, [handle, c_int32, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_ranking_free": (None, [handle]),
    "cmq_archive_graph": (cmq_status, [handle, POINTER(cmq_query), handle_out, handle_out]),
    "cmq_node_count": (c_uint32, [handle]),
    "cmq_edge_count": (c_uint32, [handle]),
    "cmq_node_get": (cmq_status, [handle, c_uint32, POINTER(cmq_node)]),
    "cmq_edge_get": (cmq_status, [handle, c_uint32, POINTER(cmq_edge)]),
    "cmq_graph_text": (cmq_status, [handle, c_int32, handle_out, POINTER(c_size_t), handle_out]),
    "cmq_graph_free": (None, [handle]),
    "cmq_archive_html": (cmq_status, [handle, POINTER(cmq_who), POINTER(cmq_query), POINTER(cmq_html_options),
                                      handle_out, POINTER(c_size_t), handle_out]),
    "cmq_archive_merge": (cmq_status, [handle, c_int64, c_int64, POINTER(c_int64), handle_out]),
    "cmq_archive_split": (cmq_status, [handle, c_int64, POINTER(c_int64), c_size_t, POINTER(c_int64), handle_out]),
    "cmq_archive_split_articles": (cmq_status, [handle, c_int64, POINTER(cmq_text), c_size_t, POINTER(c_int64),
                                                handle_out]),
    "cmq_archive_explain": (cmq_status, [handle, POINTER(cmq_query), handle_out, POINTER(c_size_t), handle_out]),
}


def declare(library: ctypes.CDLL) -> ctypes.CDLL:
    """Gives every function of the library its types."""
    for name, (restype, argtypes) in PROTOTYPES.items():
        function = getattr(library, name)
        function.restype = restype
        function.argtypes = argtypes
    return library
