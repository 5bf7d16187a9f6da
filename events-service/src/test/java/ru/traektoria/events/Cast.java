package ru.traektoria.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Description.Format;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Description.Programme;
import ru.traektoria.events.activity.model.Description.ProgrammeLevel;
import ru.traektoria.events.activity.model.Description.Room;
import ru.traektoria.events.activity.model.Description.When;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;

/** The people and places of the tests: autumn 2026 in an invented municipality. */
public final class Cast {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  public static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  public static final Place TOWN = Place.of("m-lake", null);
  public static final Place SCHOOL = Place.of("m-lake", "school-1");
  public static final Place OTHER_SCHOOL = Place.of("m-lake", "school-2");
  public static final TeacherId ANNA = new TeacherId("anna");
  public static final TeacherId IVAN = new TeacherId("ivan");
  public static final TeacherId LIDA = new TeacherId("lida");
  public static final TeacherId VERA = new TeacherId("vera");

  private Cast() {}

  /** A municipal seminar on functional literacy with so many seats. */
  public static Description seminar(Integer seats) {
    return described(Level.MUNICIPAL, "Читательская грамотность на уроке", DAY, seats);
  }

  public static Description described(Level level, String title, LocalDate on, Integer seats) {
    return new Description(
        title,
        ActivityKind.SEMINAR,
        level,
        Format.ON_SITE,
        "Приёмы работы с текстом",
        List.of("FUNCTIONAL_LITERACY.READING"),
        new Programme("FUNCTIONAL_LITERACY", ProgrammeLevel.FEDERAL),
        true,
        null,
        new When(on, LocalTime.of(14, 0), BigDecimal.valueOf(4)),
        new Room("Методический центр, зал", seats),
        "Методический центр");
  }
}
