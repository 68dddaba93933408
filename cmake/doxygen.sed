# Lets Doxygen see the comments of the headers, which are ordinary ones: // above or behind in C++, /* */ in C.
# Comparisons of values need no word each.
/friend .*operator(==|<=>)/d
s@^( *)//( |$)@\1///\2@
s@^( *)/\*( |$)@\1/**\2@
s@([;,{}(]|[A-Za-z0-9_)])( +)// @\1\2///< @
s@([;,{}]|[A-Za-z0-9_)]) +/\* @\1 /**< @
