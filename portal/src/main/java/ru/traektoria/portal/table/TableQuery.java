package ru.traektoria.portal.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list page is asked for: sort, direction, page (from 1), size and filters, all from the
 * address. A controller takes it as a parameter. Nonsense in the address falls back to the usual,
 * it is never an error.
 *
 * @param sort key of a column; null: the table's own order
 * @param format {@code xlsx} or {@code csv} when an export is asked for; null for a page
 */
public record TableQuery(
    String sort,
    boolean descending,
    int page,
    int size,
    Map<String, List<String>> filters,
    String format) {
  /** Rows of a page unless asked otherwise. */
  public static final int USUAL_SIZE = 50;

  static final List<Integer> SIZES = List.of(20, 50, 100, 200);
  private static final List<String> OWN = List.of("sort", "dir", "page", "size", "format");

  /** Reads the parameters of a request; blanks do not count as filters. */
  public static TableQuery of(Map<String, String[]> parameters) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          List<String> given =
              java.util.Arrays.stream(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
          if (!OWN.contains(name) && !given.isEmpty()) {
            filters.put(name, given);
          }
        });
    String sort = first(parameters, "sort");
    int size = number(first(parameters, "size"), USUAL_SIZE);
    String format = first(parameters, "format");
    return new TableQuery(
        sort,
        "desc".equals(first(parameters, "dir")),
        Math.max(1, number(first(parameters, "page"), 1)),
        SIZES.contains(size) ? size : USUAL_SIZE,
        java.util.Collections.unmodifiableMap(filters),
        "xlsx".equals(format) || "csv".equals(format) ? format : null);
  }

  private static String first(Map<String, String[]> parameters, String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
  }

  private static int number(String text, int otherwise) {
    try {
      return text == null ? otherwise : Math.min(1_000_000, Integer.parseInt(text));
    } catch (NumberFormatException nonsense) {
      return otherwise;
    }
  }

  /** First value of a filter. */
  public Optional<String> filter(String name) {
    return filters(name).stream().findFirst();
  }

  /** All values of a filter that takes many. */
  public List<String> filters(String name) {
    return filters.getOrDefault(name, List.of());
  }

  /** A filter that is a civil date; nonsense is as if it were not there. */
  public Optional<LocalDate> date(String name) {
    try {
      return filter(name).map(LocalDate::parse);
    } catch (DateTimeException nonsense) {
      return Optional.empty();
    }
  }

  /** A filter that is one of an enum's names; nonsense is as if it were not there. */
  public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
    return filter(name)
        .flatMap(
            v ->
                java.util.Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(v))
                    .findFirst());
  }

  /** Whether any filter is set. */
  public boolean filtered() {
    return !filters.isEmpty();
  }

  /** Rows to skip before the page. */
  public long offset() {
    return (long) (page - 1) * size;
  }

  /** Whether a file is asked for instead of a page: then all rows count. */
  public boolean export() {
    return format != null;
  }

  /** The same, sorted otherwise. */
  public TableQuery sortedBy(String key, boolean down) {
    return new TableQuery(key, down, 1, size, filters, null);
  }

  /** The same on another page. */
  public TableQuery page(int number) {
    return new TableQuery(sort, descending, number, size, filters, null);
  }

  /** The same with another page size, from the first page. */
  public TableQuery size(int rows) {
    return new TableQuery(sort, descending, 1, rows, filters, null);
  }

  /** The same as a file. */
  public TableQuery format(String name) {
    return new TableQuery(sort, descending, 1, size, filters, name);
  }

  /** The same without one filter. */
  public TableQuery without(String filter) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(filters);
    fewer.remove(filter);
    return new TableQuery(sort, descending, 1, size, fewer, null);
  }

  /** The address of this state of the list; what is usual is left out. */
  public String url(String path) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
    Map<String, Object> values = new LinkedHashMap<>();
    int n = 0;
    for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
      for (String value : filter.getValue()) {
        url.queryParam(filter.getKey(), "{v" + n + "}");
        values.put("v" + n++, value);
      }
    }
    if (sort != null) {
      url.queryParam("sort", "{sort}");
      values.put("sort", sort);
    }
    addPlain(url);
    return url.encode().buildAndExpand(values).toUriString();
  }

  private void addPlain(UriComponentsBuilder url) {
    if (sort != null && descending) {
      url.queryParam("dir", "desc");
    }
    if (page > 1) {
      url.queryParam("page", page);
    }
    if (size != USUAL_SIZE) {
      url.queryParam("size", size);
    }
    if (format != null) {
      url.queryParam("format", format);
    }
  }
}
