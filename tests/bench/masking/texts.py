#!/usr/bin/env python3
"""texts.py DIRECTORY: made-up inputs of masking_bench, the same each time: chat.txt (what people write, mostly without
numbers), log.txt, dense.txt (numbers only), worst.txt (lines of 64 KiB, the slowest that searching found)."""

import pathlib
import random
import sys

OPENINGS = ["Hi, ", "Hello, ", "Good morning! ", "hey ", "", "", "Hallo, ", "Hola, ", "Bonjour, "]
SAYINGS = ["I bought a lamp from your shop last week and the cable seems to be too short for my living room",
           "could you please tell me whether longer ones exist?", "the parcel has not arrived yet", "thanks a lot for your help",
           "is it possible to change the delivery address after ordering?", "the colour looks different from the picture",
           "my son opened the box already, may I still send it back?", "I can't log in since yesterday", "ok, I'll wait", "yes please",
           "do you ship to Norway as well?", "the discount code does not work in the basket", "no problem, take your time",
           "it says that the session has expired and I have to start again", "where do I find the invoice?", "that would be great",
           "die Lampe gefällt mir sehr gut, aber das Kabel ist zu kurz", "¿tienen también una más grande?", "je voudrais la rendre",
           "where’s my parcel?", "super 👍", "see you soon, Zoë"]
NUMBERED = ["order {a} is late", "I paid {b}.99 for it", "call me after 1{c}:30", "size 4{c} please", "ordered on 2026-11-0{c}"]
LOGS = ["2015-10-18 18:0{c}:47,97{c} INFO [main] org.apache.hadoop.mapreduce.v2.app.MRAppMaster: Created for appattempt_{e}_0020_00000{c}",
        "Dec 10 07:1{c}:31 LabSZ sshd[{a}]: Failed password for invalid user webmaster from 173.234.31.18{c} port {a} ssh2",
        "08110{c} 20{a} 148 INFO dfs.DataNode$PacketResponder: Received block blk_-{f} of size {a} from /10.250.10.{c}",
        "10.0.{c}.17 - - [17/Nov/2022:14:2{c}:29 +0000] \"GET /api/v1/items/{a}?ts={e} HTTP/1.1\" 200 {a} \"-\" \"Mozilla/5.0 (X11)\"",
        "03-17 16:13:3{c}.811  1702  {a} D PowerManagerService: release:lock={a}, flg=0x0, name=\"RILJ_ACK_WL\", ws=null, uid=1001, pid=2626",
        "{{\"level\":\"info\",\"ts\":{e}.3008937,\"trace_id\":\"68d1{a}f3b84c5514d7c973{a}40\",\"dur_ns\":22913893{a}}}"]
# What the engine takes longest for; from a search over what its stages look at.
WORST = ["4 ", "4- ", "1|", "first 41 then 11 next ", "card one two ", "card 4 ", "4 1 1 1 ", "card 62 62\n62 ", "-4111-1111-1111-1111",
         "/4/a@", "a.b/4 4 4 4 ", "4.1.1.1-", "card 60 then 11 @ ", "4111111111111111 cvv 123 "]


def filled(rng, text):
    return text.format(a=rng.randrange(10000, 99999), b=rng.randrange(10, 99), c=rng.randrange(10), e=rng.randrange(10 ** 12, 10 ** 13),
                       f=rng.randrange(10 ** 18, 10 ** 19))


def chat(rng):
    parts = rng.sample(SAYINGS, rng.choice((1, 1, 2, 3)))
    if rng.random() < 0.15:
        parts.append(filled(rng, rng.choice(NUMBERED)))
    return rng.choice(OPENINGS) + ". ".join(parts)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(4)
    texts = {"chat": [chat(rng) for _ in range(20000)], "log": [filled(rng, rng.choice(LOGS)) for _ in range(20000)],
             "dense": [" ".join(str(rng.randrange(10 ** rng.randrange(1, 13))) for _ in range(16)) for _ in range(20000)],
             "worst": [(pattern.replace("\n", ",") * 65536)[:65536] for pattern in WORST]}
    for name, lines in texts.items():
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
