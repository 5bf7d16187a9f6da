package ru.traektoria.monitoring.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.CatalogueFile;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.catalogue.YearKind;

/** The programmes as the files name them: the tracks first, then in the order they ask for. */
final class Programmes {

  private static final String CONCEPT = "Концепция (S3)";
  private static final int LATE = 100;

  private record Placed(int order, Programme programme) {}

  private final Map<String, Placed> found = new LinkedHashMap<>();

  void add(String file, CatalogueFile read) {
    if (read.tracks() != null) {
      read.tracks().forEach((code, title) -> put(file, 0, track(code, title)));
    }
    CatalogueFile.ProgrammeRow row = read.programme();
    if (row != null && row.title() != null) {
      put(file, row.order() == null ? LATE : row.order(), programme(row));
    }
  }

  private static Programme track(String code, String title) {
    String brief = title.substring(0, title.indexOf('.'));
    return new Programme(code, title, brief, CONCEPT, YearKind.ACADEMIC, true);
  }

  private static Programme programme(CatalogueFile.ProgrammeRow row) {
    return new Programme(
        row.code(),
        row.title(),
        row.brief() == null ? row.title() : row.brief(),
        row.source() == null ? row.title() : row.source(),
        row.year() == null ? YearKind.ACADEMIC : row.year(),
        false);
  }

  private void put(String file, int order, Programme programme) {
    Placed before = found.putIfAbsent(programme.code(), new Placed(order, programme));
    if (before != null && !before.programme().equals(programme)) {
      throw new IllegalArgumentException(
          file + ": программа «" + programme.code() + "» уже определена иначе");
    }
  }

  Programme of(String code, String whose) {
    Placed programme = code == null ? null : found.get(code);
    if (programme == null) {
      throw new IllegalArgumentException(whose + ": нет программы «" + code + "»");
    }
    return programme.programme();
  }

  List<Programme> inOrder() {
    List<Placed> placed = new ArrayList<>(found.values());
    placed.sort((one, other) -> Integer.compare(one.order(), other.order()));
    return placed.stream().map(Placed::programme).toList();
  }
}
