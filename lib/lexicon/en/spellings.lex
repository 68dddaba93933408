# spellings.lex 1    usual | other | stands | example
# Parts of bodies' names that are written in two ways. The first way a name is written in organisations.lex, the second is
# known of itself. stands: first (only at the beginning of the name), or nothing.
# Rows are tried in their order, each on what the rows before made of the name: United Nations, UN, U.N.

United Nations | UN           | first | UN Children's Fund
UN             | U.N.         | first | U.N. Children's Fund
United States  | US           | first
US             | U.S.         | first
Organization   | Organisation
Organisation   | Organization
Co-operation   | Cooperation
Programme      | Program
Centre         | Center
Center         | Centre
Defence        | Defense
Defense        | Defence
Labour         | Labor
