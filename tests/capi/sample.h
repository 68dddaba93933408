/* One short article that holds some of everything. */
#ifndef SAMPLE_H
#define SAMPLE_H

static const char sample[] =
    "Norwegian foreign minister meets Estonian counterpart\n"
    "\n"
    "OSLO, February 5 (NTB) - Norway's Foreign Minister Anna Larsen met with Estonian Foreign Minister Mart Kask in "
    "Oslo on Monday.\n"
    "\n"
    "The sides discussed regional security and trade.\n"
    "\n"
    "\"We value our cooperation with Estonia,\" Larsen said.\n"
    "\n"
    "Kask thanked Norway for its support.\n"
    "\n"
    "Diplomatic relations between the two countries were established on August 27, 1991.\n";

#define SAMPLE_SIZE (sizeof sample - 1)
#define SAMPLE_PUBLISHED "2024-02-05"

#endif
