// Who said what: one text per phenomenon, with what should be found marked in it.
#include "marked.hpp"

using marking::both;

namespace {

communique::record read(std::string_view text) {
  return marking::read(std::string(marking::headline) + std::string(text));
}

void found(std::string_view marked) {
  const auto [gold, got] = both(marked);
  CHECK(gold == got);
}

// A text in which nobody says anything.
void nothing(std::string_view text) { CHECK(read(text).statements.empty()); }

std::string speakers(const communique::record& r, std::size_t statement) {
  REQUIRE(statement < r.statements.size());
  std::string out;
  for (const communique::entity_id id : r.statements[statement].speakers) out += (out.empty() ? "" : "; ") + r[id].name;
  return out;
}

std::string first_act(std::string_view text) {
  const communique::record r = read(text);
  return r.statements.empty() ? "none" : std::string(to_string(r.statements.front().does));
}

std::string first_mode(std::string_view text) {
  const communique::record r = read(text);
  return r.statements.empty() ? "none" : std::string(to_string(r.statements.front().how));
}

}  // namespace

TEST_CASE("indirect speech: a clause with and without that") {
  found("{source:Foreign Minister Sergei Lavrov} {cue:said} {content:the talks went well}.");
  found("{source:Foreign Minister Sergei Lavrov} {cue:said} that {content:the talks went well}.");
  found("{source:Ana Roy} {cue:stressed} that {content:the share of gas had reached 40 per cent}.");
  found("{source:The ministry} has {cue:said} that {content:a deal would add a billion a year}.");
}

TEST_CASE("circumstances between cue and content are no content") {
  found("{source:Ana Roy} {cue:said} on Monday that {content:the bridge would open in May}.");
  found("{source:Ana Roy} {cue:told} reporters in Paris on Monday that {content:the bridge would open in May}.");
  found("{source:Ana Roy} {cue:said} in a statement that {content:the bridge would open in May}.");
}

TEST_CASE("circumstances between subject and cue are no subject") {
  found("{source:Ana Roy} on Thursday strongly {cue:condemned} {content:the attack}.");
  found("On Monday {source:the minister} {cue:said} {content:the bridge would open}.");
  found("{source:Guyana and Suriname} yesterday {cue:agreed} {content:to resume the talks}.");
}

TEST_CASE("the subject through appositions and relative clauses") {
  found("{source:The minister}, who is on a visit to Baku, {cue:said} {content:the talks went well}.");
  found("{source:Ana Roy}, the foreign minister of Malta, {cue:said} {content:the talks went well}.");
  found("{source:Ana Roy}, for her part, {cue:said} {content:the talks went well}.");
}

TEST_CASE("a subject goes on through a relative clause without commas") {
  found("{source:A diplomat who was not authorised to speak publicly} {cue:said} that {content:the deal was off}.");
  found("{source:An official who asked not to be named} {cue:told} reporters that {content:the deal was off}.");
  found("{source:People who were in the room} {cue:said} that {content:the deal was off}.");
  found("{source:Two officials who knew of the call but were not authorised to discuss it} {cue:said} that "
        "{content:the deal was off}.");
  found("{source:Ana Roy} {cue:said} {content:those who wanted to leave told her they were afraid}.");
}

TEST_CASE("who: the antecedent speaks") {
  const communique::record r = read("Ana Roy met Foreign Minister Bo Lind, who said that the road was open.");
  REQUIRE(r.statements.size() == 1);
  CHECK(r[r.statements[0].source] == "who");
  CHECK(speakers(r, 0) == "Bo Lind");
}

TEST_CASE("a noun phrase as content") {
  found("{source:She} {cue:welcomed} {content:the decision of the council}.");
  found("{source:He} also {cue:stressed} {content:the significance of trade and energy}.");
  found("{source:He} {cue:drew attention to} the fact that {content:the year was declared a year of solidarity}.");
  found("{source:She} {cue:called for} {content:an end to the blockade}.");
}

TEST_CASE("somebody who is told") {
  found("{source:Ana Roy} {cue:informed} her guest about {content:the measures of the ministry}.");
  found("{source:Ana Roy} {cue:thanked} Oman for {content:its help}.");
  found("{source:Ana Roy} {cue:assured} Bo Lind that {content:the road would be built}.");
  found("{source:Ana Roy} {cue:congratulated} Bo Lind on {content:his election}.");
  const communique::record r = read("Ana Roy told Foreign Minister Sergei Lavrov that the road was open.");
  REQUIRE(r.statements.size() == 1);
  REQUIRE(r.statements[0].addressees.size() == 1);
  CHECK(r[r.statements[0].addressees[0]].name == "Sergei Lavrov");
}

TEST_CASE("X to Y is all content") {
  found("{source:She} {cue:urged} {content:the parties to stop the fighting}.");
  found("{source:She} {cue:called on} {content:Oman to open the border}.");
  found("{source:She} {cue:invited} {content:him to visit Baku}.");
}

TEST_CASE("X as Y, and X Y") {
  found("{source:The minister} {cue:described} {content:the election as a significant event}.");
  found("{source:Ana Roy} {cue:called} {content:the cable a \"vitally important bridge\"}.");
}

TEST_CASE("infinitives") {
  found("{source:Ana Roy} {cue:promised} {content:to open the border}.");
  found("{source:The ministers} {cue:agreed} {content:to establish an expert group}.");
}

TEST_CASE("the noun belongs to expressed, voiced, conveyed") {
  found("{source:Ana Roy} {cue:expressed her gratitude} for {content:the invitation}.");
  found("{source:Ana Roy} {cue:voiced concern} over {content:the violence in the streets}.");
  found("{source:Ana Roy} {cue:expressed readiness} {content:to receive 25 specialists}.");
  found("{source:Ana Roy} {cue:expressed hope} that {content:the exhibition would be shown in Naples}.");
}

TEST_CASE("chains repeat the subject") {
  found("{source:Ana Roy} {1 cue:said} {1 content:the road was open}, {2 cue:adding} that {2 content:it was safe}.");
  found("{source:Ana Roy} {1 cue:thanked} Oman for {1 content:its help} and {2 cue:called for} {2 content:more}.");
  found("{source:Ana Roy} {1 cue:welcomed} {1 content:the accord}, {2 cue:describing} {2 content:it as a milestone}.");
}

TEST_CASE("a new subject ends the content") {
  found("{1 source:Ana Roy} {1 cue:said} {1 content:the road was open}, while {2 source:Bo Lind} {2 cue:said} {2 "
        "content:it was shut}.");
}

TEST_CASE("what another voice denies or will not speak of ends the content") {
  found("{cue:According to} {source:Ana Roy}, {content:the bridge will reopen}, although Omani officials have denied "
        "this.");
  found("{source:Ana Roy} {cue:said} {content:she had spoken to Bo Lind}, but he refused to comment on the call.");
  found("{source:Ana Roy} {cue:said} {content:the road was open}, although Bo Lind declined to confirm it.");
  found("{source:The ministry} {cue:said} {content:the envoy had left}, while the embassy refused to comment.");
  found("{cue:According to} {source:Ana Roy}, {content:the bridge is safe}, though engineers have disputed that.");
  found("{source:Ana Roy} {cue:said} {content:the border would reopen, but the guards had refused to leave}.");
}

TEST_CASE("the attribution behind and between") {
  found("{content:The deal is off}, {source:Ana Roy} {cue:said} on Monday.");
  found("{content:The deal is off}, {cue:said} {source:Ana Roy}.");
  found("{content:Chief negotiator Bo Lind will fly to Riyadh}, {source:the people} {cue:said}, {content:to offer a "
        "letter}.");
  found("{content:The number of groups}, {source:he} {cue:noted}, {content:has gone up by six}.");
}

TEST_CASE("according to") {
  found("{cue:According to} {source:Ana Roy}, {content:the road is open}.");
  found("{content:The road is open}, {cue:according to} {source:the ministry}.");
  nothing("The work went ahead according to schedule.");
}

TEST_CASE("direct speech before, behind and around the attribution") {
  found("\"{content:The road is open},\" {source:Ana Roy} {cue:said}.");
  found("\"{content:The road is open},\" {cue:said} {source:Ana Roy}.");
  found("{source:Ana Roy} {cue:said}: \"{content:The road is open.}\"");
  found("\"{content:We are very close},\" {cue:said} {source:a Gulf official}. \"{content:But the last clauses are the "
        "hardest.}\"");
  found("\"{content:They do not ask. They wait},\" {source:the deputy minister} {cue:noted}.");
}

TEST_CASE("a comma outside the closing mark: the first half stays") {
  found(
      "“{content:They promised elections by June; they promised us}”, {source:he} {cue:said} in a telephone interview, "
      "“{content:and now there is silence.}”");
  found("“{1 content:The road is open}”, {1 source:Ana Roy} {1 cue:said}, “{1 content:and it is safe.}” "
        "“{2 content:The bridge is shut}”, {2 source:Bo Lind} {2 cue:said}, “{2 content:and it is old.}”");
}

TEST_CASE("a quotation of one word goes on with what was said") {
  found("\"{content:It makes no sense},\" {source:Ana Roy} {cue:said}. \"{content:None.}\"");
}

TEST_CASE("a label before a quotation is its source") {
  found("{source:FM}: “{content:Ruritania stands with the people of Yemen.}”");
  found("{source:Ana Roy}: “{content:The road is open and it is safe.}”");
  nothing("Background: “The road is open and it is safe.”");
}

TEST_CASE("a name behind a quotation keeps it from the speaker before, whatever the verb") {
  for (const char* behind : {"grommeled Hung Ma", "Hung Ma grommeled", "said Hung Ma"}) {
    const communique::record r =
        read("\"The road is open,\" Ana Roy said.\n\n\"It is far too late for that,\" " + std::string(behind) + ".");
    REQUIRE(r.statements.size() == 2);
    CHECK(speakers(r, 1) != "Ana Roy");
  }
}

TEST_CASE("content begins behind the relative clause of its source") {
  found("{cue:According to} {source:a diplomat} who asked not to be named, {content:ECOWAS leaders will meet}.");
  found("{cue:According to} {source:an official}, who spoke on condition of anonymity, {content:the road will open}.");
  found("{cue:According to} {source:a source}, who was briefed on the talks, {content:the road will open}.");
}

TEST_CASE("quotation marks of all kinds") {
  for (const auto& [open, close] :
       {std::pair{"“", "”"}, {"\"", "\""}, {"«", "»"}, {"„", "“"}, {"''", "''"}, {"‘", "’"}}) {
    const std::string text =
        std::string(open) + "{content:The road is open and safe}," + close + " {source:Ana Roy} {cue:said}.";
    CAPTURE(text);
    found(text);
  }
}

TEST_CASE("an apostrophe is no quotation mark") {
  found("{source:The ministers} {cue:said} {content:the guests' visit and Malta's role didn't matter}.");
  found("{source:The workers’ union} {cue:said} {content:it was the workers’ day}.");
}

TEST_CASE("a mark that is never closed swallows nothing") {
  found("“{1 content:The road is open}, {1 source:Ana Roy} {1 cue:said}.\n\n{2 source:Bo Lind} {2 cue:said} {2 "
        "content:it was shut}.");
}

TEST_CASE("a quotation over several paragraphs is one statement") {
  const communique::record r = read("\"We presented the results of the survey, and they are good.\n\n"
                                    "\"The next step is money,\" Ana Roy told reporters after the meeting.");
  REQUIRE(r.statements.size() == 1);
  CHECK(r.statements[0].content.size() == 2);
  CHECK(speakers(r, 0) == "Ana Roy");
}

TEST_CASE("scare quotes and titles are no direct speech") {
  CHECK(first_mode("Ana Roy said any agreement would \"uphold our standards\".") == "mixed");
  CHECK(first_mode("Ana Roy said the road was open.") == "indirect");
  CHECK(first_mode("\"The road is open,\" Ana Roy said.") == "direct");
  nothing("The \"Green Corridor\" programme will be extended to the north of the country.");
}

TEST_CASE("a quotation right after a speaker's indirect statement is his") {
  const communique::record r =
      read("Ana Roy said the road was open.\n\n\"It is safe and it is short. Everybody can take it.\"");
  REQUIRE(r.statements.size() == 2);
  CHECK(!r.statements[1].cue);
  CHECK(!r.statements[1].source);
  CHECK(speakers(r, 1) == "Ana Roy");
}

TEST_CASE("questions and answers with labels") {
  const communique::record r =
      read("Reuters: Will you lift the controls?\n\nAna Roy: I have no information to share.\n\n"
           "AFP: Will the minister travel? He said that he would.\n\nAna Roy: We said all there is to say.");
  REQUIRE(r.statements.size() == 4);
  CHECK(r[r.statements[1].source] == "Ana Roy");
  CHECK(!r.statements[1].cue);
  CHECK(speakers(r, 3) == "Ana Roy");
}

TEST_CASE("agentless passives have no source") {
  found("It {cue:was noted} that {content:the relations are developing}.");
  found("{content:The importance of regular contacts} {cue:was emphasized}.");
}

TEST_CASE("quoted as saying") {
  found("The agency {cue:quoted} {source:Ana Roy} as saying {content:the road was open}.");
}

TEST_CASE("a saying inside a saying gives two statements") {
  const communique::record r = read("Ana Roy told Bo Lind that the road was open, the ministry said.");
  REQUIRE(r.statements.size() == 2);
}

TEST_CASE("nouns are no cues") {
  nothing("The claims of the workers and the demands of the unions are on the table.");
  nothing("The reported losses and the announced measures were large.");
  nothing("The talks ended with a promise and a request.");
}

TEST_CASE("negated, wished and planned sayings are none") {
  nothing("Ana Roy did not say anything.");
  nothing("Ana Roy will announce the winner.");
  nothing("Ana Roy declined to comment.");
  nothing("Lithuania recalled its ambassador.");
}

TEST_CASE("what somebody is asked about is nobody's statement") {
  found("Asked by reporters if he regretted the remark, {source:Minister Bo Lind} {cue:said}: \"{content:Not at all. I "
        "would say it again.}\"");
  found("Asked whether she agreed, {source:Minister Ana Roy} {cue:said}: \"{content:Yes, we do.}\"");
  found("When asked whether she had threatened to resign, {source:Ana Roy} {cue:said}: \"{content:No.}\"");
  found("Asked why she had criticised the deal, {source:Ana Roy} {cue:said} {content:it was too weak}.");
  found("{source:Ana Roy} {cue:asked} {content:whether the ministers agreed to the plan}.");
  found("{source:Minister Bo Lind}, asked if he had apologised, {cue:said} {content:he had not}.");
}

TEST_CASE("said nothing: nothing is said") {
  nothing("Foreign Minister Bo Lind said nothing about the talks.");
  nothing("Foreign Minister Bo Lind said little about the talks.");
  nothing("Foreign Minister Bo Lind made no comment on the talks.");
  nothing("The ministry offered no comment on the report.");
  nothing("Ambassador Bo Lind told reporters nothing about the visit.");
  nothing("Ana Roy said very little on Friday about her plans.");
  found("{source:Ana Roy} {cue:said} {content:nothing had been agreed}.");
  found("{source:Ana Roy} {cue:said} {content:little had changed}.");
}

TEST_CASE("what several touched upon is a topic") { nothing("The sides touched upon the development of trade."); }

TEST_CASE("acts") {
  CHECK(first_act("Ana Roy expressed her gratitude for the help.") == "thank");
  CHECK(first_act("Ana Roy condemned the attack.") == "criticise");
  CHECK(first_act("Ana Roy warned of a new war.") == "warn");
  CHECK(first_act("Ana Roy urged the parties to stop.") == "ask");
  CHECK(first_act("Ana Roy reaffirmed her country's commitment to peace.") == "promise");
  CHECK(first_act("Ana Roy conveyed her condolences over the loss of life.") == "condole");
  CHECK(first_act("Ana Roy said the road was open.") == "say");
}

TEST_CASE("pronouns and the chain resolve to the speaker") {
  const communique::record r = read(
      "Foreign Minister Ingrid Solheim arrived in Oslo.\n\nSolheim said the road was open. She also stressed that it "
      "was safe.");
  REQUIRE(r.statements.size() == 2);
  REQUIRE(r.statements[0].speakers.size() == 1);
  CHECK(r.statements[1].speakers == r.statements[0].speakers);
}

TEST_CASE("a row of one's own is a new cue") {
  communique::reader_options options;
  options.lexicons.push_back({"mine.lex", "# cues.lex 1  cue | act | takes\nbewail | criticise | object\n"});
  const communique::result<communique::reader> made = communique::reader::create(options);
  REQUIRE_MESSAGE(made, made.error().message);
  const auto [gold, got] = both("{source:Ana Roy} {cue:bewailed} {content:the loss of the bridge}.", *made);
  CHECK(gold == got);
}

TEST_CASE("a broken row names its file and line") {
  communique::reader_options options;
  options.lexicons.push_back({"mine.lex", "# cues.lex 1  cue | act | takes\nbewail | lament | object\n"});
  const communique::result<communique::reader> made = communique::reader::create(options);
  REQUIRE(!made);
  CHECK(made.error().message == "mine.lex:2: no act 'lament'");
}

TEST_CASE("hostile input takes linear time") {
  std::string marks, said;
  for (int i = 0; i < 100000; ++i) marks += "“";
  for (int i = 0; i < 200000; ++i) said += "said ";
  CHECK(read(marks).statements.size() < 10);
  read(said);
  read("Ana Roy said that " + said);
}

TEST_CASE("who calls on somebody without asking for anything visits him") {
  for (const char* text : {"Ana Roy called on King Bo Lind in Thimphu and handed over a letter.",
                           "Ambassador Ana Roy called on President Bo Lind and presented her credentials."})
    for (const communique::statement& said : read(text).statements) CHECK(read(text)[said.cue] != "called on");
  found("{source:Ana Roy} {cue:called on} {content:Bo Lind to release the crew}.");
}
