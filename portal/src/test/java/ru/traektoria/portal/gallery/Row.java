package ru.traektoria.portal.gallery;

import java.time.LocalDate;

/** A sample row: somebody invented. */
record Row(String id, String name, String place, int hours, LocalDate until, String state) {}
