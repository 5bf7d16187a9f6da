package ru.traektoria.events.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.publication.model.Anthology.About;
import ru.traektoria.events.publication.model.Work.Kind;

/**
 * A collection as people and machines read it.
 *
 * @param works in the order of the table of contents
 * @param open the viewer may change it
 */
public record AnthologyView(
    String id,
    long version,
    About about,
    LocalDate publishedOn,
    List<WorkView> works,
    boolean open) {

  /** One work with the names of its authors. */
  public record WorkView(
      int number, String id, Kind kind, String source, String title, List<Named> authors) {

    /** «Ручьёва Анна Петровна, Луговой Иван Олегович»; empty if it is the service's. */
    public String names() {
      return authors.stream().map(Named::name).collect(Collectors.joining(", "));
    }
  }
}
