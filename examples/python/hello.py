"""Who said what, in the shortest way."""
import communique

record = communique.read("Foreign Minister Anton Vesely thanked Ruritania. \"We agree,\" Vesely said.")
for said in record.statements:
    for speaker in said.speakers:
        print(f"{speaker.name}: {said.content[0].text}")
