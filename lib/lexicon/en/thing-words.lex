# thing-words.lex 1    word | example
# Last words of names that are no organisation, person or place: documents, programmes, buildings, days.

Accord          | Abraham Accord
Accords
Act
Age             | Bronze Age
Agenda
Agreement       | Digital Economy Partnership Agreement
Agreements
Airbase
Airport
Article
Avenue
Award
Base            | Air Force Base
Bill
Border          | Mwami Border
Boulevard
Bridge
Building
Century
Charter
Code
Communiqué
Compact
Convention      | Vienna Convention
Cooperation
Correspondent
Corridor        | Middle Corridor
Covenant
Crisis
Crossing
Cup
Cyclone
Dam
Day             | Memorial Day
Days
Deal
Declaration
Decree
Desk
Doctrine
Dome
Edition
Era
Expressway
Fellowship
Ferry
Framework
Friday
Genocide
Hall
Headquarters
Highway
Hotel
House           | State House
Initiative
Interview
Item
Law
Levy
Line
Mechanism
Medal
Memorandum
Memorial
Minerals
Monument
Mosque
Motorway
Museum
Newsletter
Note
Order           | Order of Friendship
Pact
Page
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
Readout
Relations
Release          | Press Release
Releases
Report
Reporter
Reporters
Resolution
Road            | Silk Road
Roadmap
Room
Route
Rules
Satellite
Scheme
Scholarship
Scholarships
Section
Square
Stadium
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
