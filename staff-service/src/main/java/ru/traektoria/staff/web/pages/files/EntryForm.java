package ru.traektoria.staff.web.pages.files;

import java.util.List;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;

/** An entry as a form brings it. */
record EntryForm(
    String code,
    String name,
    PositionKind kind,
    Boolean teachingHours,
    List<String> profiles,
    Boolean coversPrimary,
    Boolean retired) {

  Entry entry(DirectoryName directory) {
    List<Code> fitting = profiles == null ? List.of() : profiles.stream().map(Code::of).toList();
    boolean position = directory == DirectoryName.POSITIONS;
    return new Entry(
        Code.of(code),
        name == null ? null : name.strip(),
        kind,
        position ? Boolean.TRUE.equals(teachingHours) : null,
        directory == DirectoryName.SUBJECTS ? fitting : null,
        Boolean.TRUE.equals(coversPrimary) ? true : null,
        Boolean.TRUE.equals(retired));
  }
}
