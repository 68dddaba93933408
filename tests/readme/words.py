"""Words of the headers have arrived in Doxygen's pages beside what they are about: words.py FOLDER_OF_XML

One sample for each way in which cmake/doxygen.py carries a comment; and no number, field or function is without any.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

SAMPLES = [
    # behind a macro, and above all of them
    ("CMQ_MEETING_KIND_CALL", "by telephone or video. What kind of encounter it is."),
    ("CMQ_TOP_SPEAKERS", "of statements. What is counted for a ranking."),
    ("CMQ_WORDS_TOP", "Which numbers cmq_word is asked about"),
    ("CMQ_INIT", "Prepares the struct behind a pointer"),
    ("COMMUNIQUE_VERSION_PATCH", "Of these headers"),
    # what every struct has
    ("cmq_query::struct_size", "CMQ_INIT sets it"),
    ("cmq_edge::reserved", "room for later versions"),
    ("cmq_query::entity_type_count", "How many elements entity_types has."),
    ("cmq_article::byline_count", "How many elements byline has."),
    ("cmq_reader_options::file_count", "How many elements files has."),
    # one comment behind several fields, a comment on several lines, a comment above a field
    ("cmq_edge::first", "days of their first and last meeting"),
    ("cmq_edge::last", "days of their first and last meeting"),
    ("cmq_query::about", "Words that all have to occur"),
    ("cmq_row::evidence", "of meetings and facts the sentence, of articles the headline"),
    ("communique::stored::identities", "named too vaguely to be known in another article"),
    ("communique::stored::story", "copies or updates of each other"),
    ("communique::identity::country", "of the most frequent appearance that has one"),
    ("communique::filter::about", "Without a word in it, it finds nothing"),
    # functions that share a comment
    ("cmq_node_count", "How many nodes and edges"),
    ("cmq_edge_count", "How many nodes and edges"),
    ("communique::query::until", "A month or a year stands for all of its days"),
    ("communique::where::speaker", "adds to the list of which it is one"),
    ("communique::to_jsonld", "GovernmentOrganization"),
    # enumerators
    ("communique::meeting::kind::visit", "a trip that is told without a single encounter"),
    ("communique::status::not_found", "no such article or identity"),
    # whole comments, with what is indented in them
    ("cmq_archive", "query.speakers = &who;"),
    ("communique::paging", "best match of filter::about first (bm25)"),
    ("communique::reader", "any number of threads"),
]


def words_of(node):
    for blank in node.iter("sp"):
        blank.text = " "
    parts = [node.find("briefdescription"), node.find("detaileddescription")]
    return " ".join(" ".join("".join(part.itertext()) for part in parts if part is not None).split())


said = {}
for path in pathlib.Path(sys.argv[1]).glob("*.xml"):
    for compound in ElementTree.parse(path).iter("compounddef"):
        scope = "" if compound.get("kind") in ("file", "group", "page", "dir") else compound.findtext("compoundname")
        if scope:
            said.setdefault(scope, []).append(words_of(compound))
        for member in compound.iter("memberdef"):
            if member.get("prot") == "private":
                continue
            name = "::".join(filter(None, [scope, member.findtext("name")]))
            said.setdefault(name, []).append(words_of(member))
            for value in member.iter("enumvalue"):
                said.setdefault(f"{name}::{value.findtext('name')}", []).append(words_of(value) or words_of(member))

problems = [f"{name}: nothing says \"{words}\"" for name, words in SAMPLES
            if not any(" ".join(words.split()) in one for one in said.get(name, []))]
problems += [f"{name}: without a word" for name, all in said.items() if "detail" not in name and not all[0]]
if len(said) < 700:
    problems.append(f"only {len(said)} names: where are the others?")
print("\n".join(problems) or f"{len(said)} names, each with words")
sys.exit(1 if problems else 0)
