/** People at work on the whole platform, each piece of work ending acknowledged. */
package ru.traektoria.acceptance.work;
