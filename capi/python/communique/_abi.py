"""The C interface as ctypes sees it: structs and prototypes of communique.h, nothing else.

A test compares every name, field and type with the header.
"""

import ctypes
from ctypes import POINTER, c_char_p, c_double, c_int32, c_size_t, c_uint32, c_void_p

NONE = 0xFFFFFFFF
BYTE, UTF16, CODEPOINT = range(3)

(WORDS_OFFSETS, WORDS_ARTICLE_LANGUAGE, WORDS_ENTITY_TYPE, WORDS_MENTION_KIND, WORDS_OFFICE_STATUS,
 WORDS_MEETING_KIND, WORDS_MEETING_STATUS, WORDS_PARTICIPANT_SIDE, WORDS_STATEMENT_TYPE, WORDS_STATEMENT_MODE,
 WORDS_STATEMENT_ACT, WORDS_FACT_KIND, WORDS_MENTION_REASON) = range(13)


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
    "cmq_string_free": (None, [handle]),
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
}


def declare(library: ctypes.CDLL) -> ctypes.CDLL:
    """Gives every function of the library its types."""
    for name, (restype, argtypes) in PROTOTYPES.items():
        function = getattr(library, name)
        function.restype = restype
        function.argtypes = argtypes
    return library
