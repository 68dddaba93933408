# thing-words.lex 1    word | example
# Last words of names that are no organisation, person or place: documents, programmes, buildings, days.

Accord          | Abraham Accord
Accords
Act
Age             | Bronze Age
Agenda
Agreement       | Digital Economy Partnership Agreement
Agreements
Article
Award
Base            | Air Force Base
Bill
Bridge
Century
Charter
Code
Communiqué
Compact
Convention      | Vienna Convention
Covenant
Dam
Day             | Memorial Day
Days
Deal
Declaration
Decree
Doctrine
Dome
Era
Framework
Friday
Hall
Headquarters
House           | State House
Initiative
Law
Line
Mechanism
Memorandum
Monument
Mosque
Museum
Note
Pact
Palace
Pipeline
Plan
Platform
Plaza
Policy
Post            | Border Post; "Washington Post" is in agencies.lex
Principles
Prize
Process
Program
Programme
Project
Protocol
Railway
Report
Resolution
Roadmap
Room
Route
Rules
Statement
Station
Status
Strategy
Street
Support
System
Terminal
Tower
Treaty
Villa
Vision
War
Year            | Green World Solidarity Year
