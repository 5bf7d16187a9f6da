/** Непрерывность сопровождения: whether somebody was supported in every half-year (S0 §1.2). */
package ru.traektoria.monitoring.continuity;
