package ru.traektoria.gateway.account.application;

import java.util.List;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.kernel.Reason;

/**
 * The staff register as the inviter sees it. A school lead who could write any card into an
 * invitation would read a stranger's data through it, so every card and organisation is looked up
 * with the inviter's own rights.
 */
public interface StaffRegister {

  /**
   * Reasons for cards and organisations the inviter cannot see; empty when all are visible.
   *
   * @throws org.springframework.web.ErrorResponseException 503 when the register does not answer
   */
  List<Reason> unknownTo(String bearer, List<Grant> grants);
}
