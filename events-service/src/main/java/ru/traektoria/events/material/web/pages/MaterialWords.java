package ru.traektoria.events.material.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** A material in words. */
final class MaterialWords {

  private MaterialWords() {}

  static Badge state(MaterialState state) {
    String word = Russian.capital(state.label());
    return switch (state) {
      case SUBMITTED -> Badge.info(word).icon("send");
      case UNDER_REVIEW -> Badge.info(word).icon("clipboard-check");
      case RETURNED -> Badge.warning(word).icon("arrow-back-up");
      case REJECTED, ARCHIVED -> Badge.neutral(word).icon("ban");
      case PUBLISHED -> Badge.good(word);
    };
  }

  static List<Option> states() {
    return Arrays.stream(MaterialState.values())
        .map(s -> Option.of(s.name(), Russian.capital(s.label())))
        .toList();
  }

  /** «Ручьёва А. П., Луговой И. О.», the organisation, or the municipal service. */
  static String authors(MaterialView material) {
    if (!material.authors().isEmpty()) {
      return names(material.authors());
    }
    return material.organisation() == null
        ? "Муниципальная методическая служба"
        : material.organisation().name();
  }

  static String carrier(MaterialView material) {
    return material.printRun() == null
        ? material.carrier().label()
        : material.carrier().label() + ", тираж " + Russian.number(material.printRun());
  }

  static String names(List<Named> all) {
    return all.stream().map(Named::name).collect(Collectors.joining(", "));
  }
}
