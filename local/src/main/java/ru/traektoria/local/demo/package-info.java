/** {@code ./run demo}: a fictional municipality that is filled in through the front door. */
package ru.traektoria.local.demo;
