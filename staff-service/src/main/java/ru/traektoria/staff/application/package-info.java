/** One use case a class: find, decide, save. */
package ru.traektoria.staff.application;
