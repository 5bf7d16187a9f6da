/** What people type and what they are told. */
package ru.traektoria.local.console;
