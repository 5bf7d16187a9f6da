package ru.traektoria.local.demo.past;

import java.time.LocalDate;
import ru.traektoria.local.demo.town.Organisation;

/** Акт о целевой модели наставничества of an organisation. */
public record TargetModel(Organisation organisation, String actNumber, LocalDate adoptedOn) {}
