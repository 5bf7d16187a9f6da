package ru.traektoria.gateway.account.web;

import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** A role as a form sends it; empty fields are parts of the scope that are not needed. */
record GrantForm(
    String role, String region, String municipality, String organisation, String teacherId) {

  Grant grant() {
    if (role == null || role.isBlank()) {
      throw Problems.refused(new Reason("no-role", "Выберите роль.", "role"));
    }
    return new Grant(role, region, municipality, organisation, teacherId);
  }
}
