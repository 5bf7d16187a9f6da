/** Who sees a list, a window, a name. */
package ru.traektoria.monitoring.web.seeing;
