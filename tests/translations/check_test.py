#!/usr/bin/env python3
"""Does check.py find what it looks for?"""

import unittest
import xml.etree.ElementTree as ElementTree

import check


def message(source, translation, attributes="", numerus=False):
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in translation) if numerus else translation
    start = '<message numerus="yes">' if numerus else "<message>"
    return ElementTree.fromstring(f"{start}<source>{source}</source><translation{attributes}>{forms}</translation></message>")


class Check(unittest.TestCase):
    def faults(self, source, translation, language="de", **more):
        return check.faults_of(language, source, message(source, translation, **more))

    def test_a_good_translation_has_no_fault(self):
        self.assertEqual(self.faults("%1 on %2", "%1 auf %2"), [])
        self.assertEqual(self.faults("%2 of %1", "%1: %2"), [])
        self.assertEqual(self.faults("%n chat(s)", ["Ein Chat", "%n Chats"], numerus=True), [])

    def test_unfinished_and_empty_are_found(self):
        self.assertEqual(self.faults("Close", "Schließen", attributes=' type="unfinished"'), ["not translated"])
        self.assertEqual(self.faults("Close", " "), ["empty"])

    def test_placeholders_must_be_the_same(self):
        self.assertTrue(self.faults("%1 on %2", "%1 auf"))
        self.assertTrue(self.faults("Close", "Schließen %1"))
        self.assertTrue(self.faults("%n of %1", ["eins", "%n"], numerus=True))

    def test_plural_forms_are_counted(self):
        self.assertTrue(self.faults("%n chat(s)", ["%n Chats"], numerus=True))
        self.assertEqual(self.faults("%n chat(s)", ["%n"], language="ja", numerus=True), [])
        self.assertTrue(self.faults("%n chat(s)", ["%n", "%n"], language="ar", numerus=True))

    def test_outer_spaces_line_breaks_and_markup_are_found(self):
        self.assertTrue(self.faults("Name: ", "Name:"))
        self.assertTrue(self.faults("a\nb", "a b"))
        self.assertEqual(self.faults(", ", "、", language="ja"), [])
        self.assertTrue(self.faults("one ", "一", language="ja"))
        self.assertTrue(self.faults("Close", "&lt;b&gt;Zu&lt;/b&gt;"))


if __name__ == "__main__":
    unittest.main()
