package ru.traektoria.events.contest.model.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.traektoria.platform.kernel.Attachment;

/**
 * Конкурсная работа.
 *
 * @param title as the jury reads it
 * @param about аннотация, may be empty
 * @param links shown to the jury in open stages only: an address tells whose it is
 * @param files the jury of a blind stage gets them without names
 */
public record Work(String title, String about, List<String> links, List<Attachment> files) {
  public Work {
    title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
    about = about == null ? "" : about.strip();
    links =
        links == null
            ? List.of()
            : links.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** The same with other words, the files stay. */
  public Work said(Work words) {
    return new Work(words.title(), words.about(), words.links(), files);
  }

  /** The same with more files. */
  public Work with(List<Attachment> more) {
    List<Attachment> all = new ArrayList<>(files);
    all.addAll(more);
    return new Work(title, about, links, all);
  }

  /** The same without one file. */
  public Work without(String file) {
    return new Work(
        title, about, links, files.stream().filter(one -> !one.id().equals(file)).toList());
  }
}
