package ru.traektoria.events.activity.model;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.Reason;

/** May an activity be announced so? */
public enum AnnouncingRule {
  TITLE_WRITTEN("title", "Напишите тему мероприятия.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.title() == null || what.title().isBlank();
    }
  },
  KIND_LEVEL_FORMAT_CHOSEN("kind", "Выберите вид, уровень и формат.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.kind() == null || what.level() == null || what.format() == null;
    }
  },
  DAY_NAMED("plannedOn", "Укажите дату проведения.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.when() == null || what.when().on() == null;
    }
  },
  A_SCHOOL_HOLDS_ITS_OWN("organisation", "У школьного мероприятия должна быть организация.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.level() == Level.SCHOOL && place.organisation() == null;
    }
  },
  SEATS_ARE_POSITIVE("capacity", "Число мест — целое больше нуля; пусто, если не ограничено.") {
    @Override
    boolean broken(Description what, Place place) {
      Integer capacity = what.room() == null ? null : what.room().capacity();
      return capacity != null && capacity < 1;
    }
  },
  HOURS_ARE_POSITIVE("hours", "Часы — число больше нуля; пусто, если не считаются.") {
    @Override
    boolean broken(Description what, Place place) {
      BigDecimal hours = what.when() == null ? null : what.when().hours();
      return hours != null && hours.signum() <= 0;
    }
  },
  A_ROOM_IS_TAKEN_FROM_AN_HOUR("startsAt", "Чтобы занять помещение, укажите начало.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.more().setting().venue() != null && startless(what);
    }
  },
  ENDS_AFTER_IT_BEGINS("endsAt", "Окончание — позже начала, в тот же день.") {
    @Override
    boolean broken(Description what, Place place) {
      LocalTime until = what.more().setting().until();
      return until != null && (startless(what) || !until.isAfter(what.when().at()));
    }
  },
  A_SECTION_IS_PART_OF_A_SERIES("section", "Секция бывает у серии: выберите её.") {
    @Override
    boolean broken(Description what, Place place) {
      return !what.more().setting().section().isEmpty() && what.more().setting().series() == null;
    }
  },
  LINKS_ARE_ADDRESSES("links", "Ссылки на материалы начинаются с https:// или http://.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.more().links().stream().anyMatch(link -> !link.matches("https?://\\S+"));
    }
  },
  FEW_SHORT_TAGS("moreTags", "Меток не больше 12, каждая до 60 знаков.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.more().tags().size() > TAGS
          || what.more().tags().stream().anyMatch(tag -> tag.length() > TAG_LENGTH);
    }
  },
  PRIORITY_HAS_A_LEVEL("priorityLevel", "Укажите, федеральная это программа или региональная.") {
    @Override
    boolean broken(Description what, Place place) {
      return what.programme() != null && what.programme().level() == null;
    }
  };

  private static final int TAGS = 12;
  private static final int TAG_LENGTH = 60;

  private final String field;
  private final String message;

  AnnouncingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Description what, Place place);

  private static boolean startless(Description what) {
    return what.when() == null || what.when().at() == null;
  }

  static List<Reason> against(Description what, Place place) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(what, place))
        .map(AnnouncingRule::reason)
        .toList();
  }

  private Reason reason() {
    String code = "activity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Reason.at(field, code, message);
  }
}
