/** What may happen to a platform: processes die, events come twice, memory is lost. */
package ru.traektoria.acceptance.faults;
