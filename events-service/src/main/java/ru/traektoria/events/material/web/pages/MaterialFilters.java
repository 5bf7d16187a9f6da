package ru.traektoria.events.material.web.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.material.model.MaterialContent.Carrier;
import ru.traektoria.events.material.model.MaterialContent.Kind;
import ru.traektoria.events.material.web.MaterialView;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.TableQuery;

/** By what the bank of materials is narrowed. */
final class MaterialFilters {

  private MaterialFilters() {}

  static Field[] filters(List<MaterialView> all) {
    return new Field[] {
      Fields.search("q", "Название, автор, содержание").with("placeholder", "Например: чтение"),
      Fields.select(
          "subject", "Предмет", occurring(all.stream().flatMap(m -> m.subjects().stream()))),
      Fields.select(
          "competence",
          "Компетенция",
          occurring(all.stream().flatMap(m -> m.competences().stream()))),
      Fields.select("kind", "Вид", Words.options(Kind.values(), Kind::label)),
      Fields.select("carrier", "Носитель", Words.options(Carrier.values(), Carrier::label)),
      Fields.select(
          "association",
          "Объединение",
          occurring(all.stream().map(MaterialView::association).filter(Objects::nonNull)))
    };
  }

  private static List<Option> occurring(Stream<Named> named) {
    return named
        .distinct()
        .sorted((a, b) -> Russian.sortKey(a.name()).compareTo(Russian.sortKey(b.name())))
        .map(one -> Option.of(one.id(), one.name()))
        .toList();
  }

  static boolean fits(MaterialView material, TableQuery query) {
    List<String> competences = query.filters("competence");
    return Russian.matches(text(material), query.filter("q").orElse(""))
        && query.filter("subject").map(code -> has(material.subjects(), code)).orElse(true)
        && (competences.isEmpty()
            || competences.stream().anyMatch(code -> has(material.competences(), code)))
        && query.oneOf("kind", Kind.class).map(material.kind()::equals).orElse(true)
        && query.oneOf("carrier", Carrier.class).map(material.carrier()::equals).orElse(true)
        && query
            .filter("association")
            .map(id -> material.association() != null && id.equals(material.association().id()))
            .orElse(true);
  }

  private static boolean has(List<Named> named, String code) {
    return named.stream().anyMatch(one -> one.id().equals(code));
  }

  private static String text(MaterialView m) {
    return String.join(
        " ",
        m.title(),
        m.annotation(),
        MaterialWords.authors(m),
        MaterialWords.names(m.subjects()),
        m.kind().label(),
        m.analysis());
  }
}
