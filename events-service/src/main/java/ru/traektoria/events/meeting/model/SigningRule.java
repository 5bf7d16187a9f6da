package ru.traektoria.events.meeting.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ru.traektoria.platform.kernel.Reason;

/** May the protocol be signed? */
public enum SigningRule {
  HELD("Сначала отметьте явку и закройте заседание: протокол пишут о том, что состоялось.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      return !held;
    }
  },
  NOT_SIGNED_YET("Протокол подписан. Чтобы исправить его, назовите причину исправления.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      return meeting.locked();
    }
  },
  CHAIR_AND_SECRETARY_NAMED("Назовите председателя и секретаря.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      Presidium presidium = meeting.presidium();
      return presidium.chair() == null || presidium.secretary() == null;
    }
  },
  THERE_IS_AN_AGENDA("В повестке нет ни одного вопроса.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      return meeting.agenda().isEmpty();
    }
  },
  EVERY_QUESTION_CONSIDERED(
      "Запишите по каждому вопросу, что слушали или решили; лишний вопрос уберите из повестки.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      return !meeting.agenda().stream().allMatch(AgendaItem::considered);
    }
  },
  SOMETHING_DECIDED("В протоколе нет ни одного решения.") {
    @Override
    boolean broken(Meeting meeting, boolean held) {
      return meeting.agenda().stream().allMatch(item -> item.resolutions().isEmpty());
    }
  };

  private final String message;

  SigningRule(String message) {
    this.message = message;
  }

  abstract boolean broken(Meeting meeting, boolean held);

  /** Everything that stands in the way. */
  public static List<Reason> against(Meeting meeting, boolean held) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken(meeting, held))
        .map(SigningRule::reason)
        .toList();
  }

  private Reason reason() {
    return Reason.of("protocol." + name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
  }
}
