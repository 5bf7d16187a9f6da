package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import ru.traektoria.local.demo.town.Teacher;

/** Пройденный курс with its document. */
public record Course(
    Teacher teacher,
    Programme programme,
    LocalDate startedOn,
    LocalDate documentOn,
    String number) {}
