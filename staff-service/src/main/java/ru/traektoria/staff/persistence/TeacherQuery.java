package ru.traektoria.staff.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import ru.traektoria.staff.model.rule.YoungSpecialistRule;
import ru.traektoria.staff.model.rule.YoungTeacherRule;
import ru.traektoria.staff.model.text.RussianOrder;
import ru.traektoria.staff.persistence.TeacherFilter.CategoryWanted;
import ru.traektoria.staff.persistence.TeacherFilter.Presence;
import ru.traektoria.staff.persistence.TeacherFilter.ReserveWanted;

/** Says a {@link TeacherFilter} in the store's words, over the fields of {@link TeacherFields}. */
final class TeacherQuery {

  private final List<Document> conditions = new ArrayList<>();
  private final String day;

  private TeacherQuery(LocalDate day) {
    this.day = day.toString();
  }

  static Document of(TeacherFilter filter) {
    TeacherQuery query = new TeacherQuery(filter.on());
    query.reach(filter.reach());
    query.work(filter.work());
    query.category(filter.traits().category());
    query.age(filter.traits(), filter.on());
    query.presence(filter.traits().presence());
    query.reserve(filter.traits().reserve());
    query.text(filter.text());
    return new Document("$and", query.conditions);
  }

  private void reach(TeacherFilter.Reach reach) {
    add("erased", false);
    if (reach.municipality() != null) {
      add("municipality", reach.municipality());
    }
    if (reach.teacher() != null) {
      add("_id", reach.teacher());
    }
    if (reach.organisation() != null) {
      Document here = new Document("organisation", reach.organisation()).append("to", from(day));
      add("work", new Document("$elemMatch", here));
    }
  }

  private void work(TeacherFilter.Work work) {
    if (work.any()) {
      return;
    }
    Document wanted = new Document();
    if (work.organisation() != null) {
      wanted.append("organisation", work.organisation());
    }
    if (work.subject() != null) {
      wanted.append("subject", work.subject());
    }
    if (work.positions() != null) {
      wanted.append("position", new Document("$in", work.positions()));
    }
    add("work", running(wanted));
  }

  private void category(CategoryWanted wanted) {
    if (wanted == null) {
      return;
    }
    Document any = running(new Document());
    Document highest = running(new Document("rank", CategoryWanted.HIGHEST.name()));
    switch (wanted) {
      case HIGHEST -> add("ranks", highest);
      case FIRST -> {
        add("ranks", any);
        add("ranks", new Document("$not", highest));
      }
      case NONE -> add("ranks", new Document("$not", any));
    }
  }

  private void age(TeacherFilter.Traits traits, LocalDate on) {
    if (traits.age() != null) {
      born(traits.age().bornAfter(on), traits.age().bornUntil(on));
    }
    if (traits.young() == TeacherFilter.Young.TEACHER) {
      born(on.minusYears(YoungTeacherRule.YEARS), on);
    }
    if (traits.young() == TeacherFilter.Young.SPECIALIST) {
      String after = YoungSpecialistRule.beganAfter(on).toString();
      add("teachingSince", new Document("$gt", after).append("$lte", day));
    }
  }

  private void born(LocalDate after, LocalDate until) {
    add("birthDate", new Document("$gt", after.toString()).append("$lte", until.toString()));
  }

  private void presence(Presence wanted) {
    if (wanted == Presence.ANY) {
      return;
    }
    Object status =
        wanted == null || wanted == Presence.IN_STAFF
            ? new Document("$in", List.of(Presence.EMPLOYED.name(), Presence.ON_LEAVE.name()))
            : wanted.name();
    add("presence", running(new Document("status", status)));
  }

  private void reserve(ReserveWanted wanted) {
    if (wanted == ReserveWanted.ANY) {
      add("reserve", running(new Document()));
    } else if (wanted != null) {
      add("reserve", running(new Document("post", wanted.name())));
    }
  }

  private void text(String text) {
    for (String word : RussianOrder.folded(text).split(" ")) {
      if (!word.isEmpty()) {
        add("search", new Document("$regex", "(^| )" + Pattern.quote(word)));
      }
    }
  }

  private Document running(Document wanted) {
    return new Document(
        "$elemMatch", wanted.append("from", new Document("$lte", day)).append("to", from(day)));
  }

  private static Document from(String day) {
    return new Document("$gte", day);
  }

  private void add(String field, Object condition) {
    conditions.add(new Document(field, condition));
  }
}
