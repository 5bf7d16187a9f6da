package ru.traektoria.staff.model.teacher;

import java.time.LocalDate;
import ru.traektoria.staff.model.directory.Directories;

/** What a decision about a teacher depends on beside the teacher: directories and the day. */
public record Setting(Directories directories, LocalDate today) {}
