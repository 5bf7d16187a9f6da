package ru.traektoria.mentoring.web.pair;

/** Somebody who can be chosen in the form; {@code note} says post and organisation. */
record Choice(String id, String name, String note, boolean chosen) {}
