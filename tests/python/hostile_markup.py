"""What somebody writes who wants a page to run it, and records that have it everywhere."""

import json
from typing import Any

# Kinds of things that have worked somewhere: tags, attributes, ends of what surrounds a text, URLs, encodings,
# comments.
STRINGS = [
    "<script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "\"><script>window.hit=1</script>",
    "'><img src=x onerror='window.hit=1'>",
    "\" onmouseover=\"window.hit=1\" autofocus onfocus=\"window.hit=1",
    "</title><script>window.hit=1</script>",
    "</style><script>window.hit=1</script><style>",
    "</article></main><iframe srcdoc='<script>parent.hit=1</script>'></iframe>",
    "<svg onload=window.hit=1><animate onbegin=window.hit=1 attributeName=x dur=1s>",
    "</svg><script>window.hit=1</script>",
    "<a href=\"javascript:window.hit=1\">javascript:window.hit=1</a>",
    "javascript:window.hit=1//",
    "data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGl0PTE8L3NjcmlwdD4=",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.hit=1>",
    "<!--<img src=\"--><img src=x onerror=window.hit=1//\">",
    "<![CDATA[<script>window.hit=1</script>]]>",
    "&lt;script&gt;window.hit=1&lt;/script&gt; &#60;script&#62; &amp;amp; &quot;",
    "<meta http-equiv=refresh content='0;url=javascript:window.hit=1'>",
    "<base href=//127.0.0.1:9/><link rel=stylesheet href=//127.0.0.1:9/x.css>",
    "<form action=//127.0.0.1:9/><button formaction=javascript:window.hit=1>x</button>",
    "<style>*{background:url(//127.0.0.1:9/)}</style>",
    "{{constructor.constructor('window.hit=1')()}} ${window.hit=1} <%=hit%>",
    "+ADw-script+AD4-window.hit=1+ADw-/script+AD4-",
    "\u202e<script>window.hit=1</script>\u2066\u200f",
    "<scr\u0000ipt>window.hit=1</scr\u0000ipt>",
    "\ufeff<\uff1cscript\uff1ewindow.hit=1",
    "x" * 300 + "<script>window.hit=1</script>",
]


def record(words: str, text: Any = None) -> str:
    """JSON of a record of which every part that is somebody's own is `words`."""
    at = {"begin": 0, "end": len(words)}
    whole = {**at, "text": words}
    held = {"title": whole, "affiliation": 1, "status": "former"}
    mentions = [{**at, "kind": "name", "because": "name"}]
    entities = [{"id": i, "type": kind, "name": words, "acronym": words + "!", "offices": [held], "affiliation": 1,
                 "country": None, "reference": words, "mentions": mentions, "confidence": 0.5}
                for i, kind in enumerate(("person", "organization", "place", "event"))]
    met = {"id": 0, "kind": "visit", "status": "planned",
           "participants": [{"entity": i, "side": "host"} for i in (0, 1)],
           "date": {"value": None, "end": None, "ambiguous": True, "text": whole}, "place": 2, "topics": [whole, whole],
           "evidence": whole, "plover": "CONSULT", "confidence": 0.9}
    said = {"type": "speech", "source": whole, "cue": whole, "mode": "direct", "content": [whole], "addressees": [1, 3],
            "act": "ask", "meeting": 0, "topics": [whole], "confidence": 0.6}
    known = {"kind": "joined", "subject": 1, "object": whole, "date": "2001-01-25", "place": 2, "evidence": whole,
             "confidence": 1}
    return json.dumps({
        "format": "communique/1", "offsets": "codepoint",
        "article": {"id": words, "text": words, "language": "en", "headline": whole, "byline": [whole], "agency": whole,
                    "dateline": {"place": whole, "date": whole}, "published": "2024-02-05", "boilerplate": [whole],
                    "paragraphs": [[0, len(words)]], "sentences": [[0, len(words)]]},
        "entities": entities, "meetings": [met],
        "statements": [{**said, "id": 0, "speakers": [0]}, {**said, "id": 1, "speakers": []}], "facts": [known],
    })
