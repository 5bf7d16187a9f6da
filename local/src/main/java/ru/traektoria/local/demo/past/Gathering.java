package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Проведённое методическое мероприятие.
 *
 * @param kind word of the users: семинар, вебинар, мастер-класс …
 * @param municipalProject counts as a part of a municipal project (T2.7)
 * @param speakers of the participants
 */
public record Gathering(
    String kind,
    String title,
    LocalDate heldOn,
    int hours,
    boolean municipalProject,
    List<Teacher> speakers,
    List<Teacher> participants) {}
