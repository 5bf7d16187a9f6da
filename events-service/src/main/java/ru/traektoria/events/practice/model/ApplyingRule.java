package ru.traektoria.events.practice.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May a practice be applied for so? */
public enum ApplyingRule {
  TITLE_WRITTEN("title", "Напишите название практики, не длиннее 200 знаков.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return what.title().isBlank() || what.title().length() > Practice.LONGEST_TITLE;
    }
  },
  KIND_CHOSEN("kind", "Выберите вид практики.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return what.kind() == null;
    }
  },
  LEVEL_CHOSEN("level", "Выберите, на каком уровне обобщён опыт.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return what.level() == null;
    }
  },
  ANNOTATION_SAYS_SOMETHING(
      "annotation", "Опишите, в чём опыт и что он даёт: не меньше 50 знаков.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return what.annotation().length() < Practice.SHORTEST_ANNOTATION;
    }
  },
  LINKS_ARE_ADDRESSES(
      "links", "Каждая ссылка — на своей строке и начинается с http:// или https://.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return !what.links().stream().allMatch(link -> link.matches("https?://\\S+"));
    }
  },
  SOMEBODY_IS_THE_AUTHOR("author", "Назовите автора: педагога или организацию.") {
    @Override
    boolean broken(Practice.Source source, PracticeContent what) {
      return source.authors().isEmpty() && source.place().organisation() == null;
    }
  };

  private final String field;
  private final String message;

  ApplyingRule(String field, String message) {
    this.field = field;
    this.message = message;
  }

  abstract boolean broken(Practice.Source source, PracticeContent what);

  static List<Reason> against(Practice.Source source, PracticeContent what) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(source, what))
        .map(ApplyingRule::reason)
        .toList();
  }

  private Reason reason() {
    String code = "practice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Reason.at(field, code, message);
  }
}
