import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from '#language';
import type { Pack } from '@/curriculum/pack';
import { faults, type Service, services } from '@/simulator';
import { constantGroups } from '@/simulator/constant-groups';
import { constantName, constantRange, constantSource, constantValue } from '@/simulator/constant-text';
import { PROOF } from '@/simulator/proof';
import { MODELLED, NOT_MODELLED } from '@/simulator/scope';
import { useMaterialMarks } from './language/material';
import { useLongDate } from './language/use-long-date';
import { factAddress } from './reading/addresses';
import { ScrollBox } from './scroll-box';
import { Footer } from './shell/footer';

const SECTIONS = [
  ['modelled', 'modelled'],
  ['left-out', 'leftOut'],
  ['laws', 'laws'],
  ['faults', 'faults'],
  ['constants', 'constants'],
  ['proof', 'proof'],
] as const;

/** What the simulator takes into account and what not, every law and number it rests on, and how it is known to be right. */
export function AboutSimulator({ packs }: { packs: readonly Pack[] }) {
  const t = useTranslations('about');
  const longDate = useLongDate();
  const material = useMaterialMarks();
  const format = useFormatter();
  const figure = (value: number) => format.number(value, { maximumSignificantDigits: 6 });
  const packOf = (fact: string) => packs.find(({ facts }) => facts.has(fact))?.id;
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>{t('simulator.title')}</h1>
        </header>
        <p>{t('simulator.lead')}</p>
        <nav aria-label={t('simulator.contents')}>
          <ul>
            {SECTIONS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`simulator.sections.${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Heading id="modelled" />
        <List lines={MODELLED} />
        <Heading id="left-out" />
        <List lines={NOT_MODELLED} />
        <Heading id="laws" />
        <p>{t('simulator.laws')}</p>
        {services.map((service) => (
          <Laws key={service.type} service={service} packOf={packOf} />
        ))}
        <Heading id="faults" />
        <p>{t('simulator.faults')}</p>
        <Table
          label={t('simulator.sections.faults')}
          head={[t('simulator.faultHead.fault'), t('simulator.faultHead.happens'), t('simulator.faultHead.year')]}
        >
          {faults.map(({ kind, title, says, perYear, fact }) => (
            <tr key={kind}>
              <th scope="row" {...material}>
                <FactLink fact={fact} packOf={packOf}>
                  {title}
                </FactLink>
              </th>
              <td {...material}>{says}</td>
              <td>
                {perYear === null
                  ? t('simulator.notByChance')
                  : t('simulator.perYear', {
                      value: figure(perYear.value),
                      low: figure(perYear.low),
                      high: figure(perYear.high),
                    })}
              </td>
            </tr>
          ))}
        </Table>
        <Heading id="constants" />
        <p>{t('simulator.constants')}</p>
        {constantGroups().map(({ title, constants }) => (
          <section key={title}>
            <h3 {...material}>{title}</h3>
            <Table
              label={t('simulator.constantsOf', { title })}
              head={[
                t('simulator.constantHead.constant'),
                t('simulator.constantHead.value'),
                t('simulator.constantHead.range'),
                t('simulator.constantHead.source'),
                t('simulator.constantHead.checked'),
              ]}
            >
              {Object.entries(constants).map(([key, constant]) => (
                <tr key={key}>
                  <th scope="row" {...material}>
                    <FactLink fact={constant.fact} packOf={packOf}>
                      {constantName(key)}
                    </FactLink>
                  </th>
                  <td {...material}>{constantValue(constant.value, constant.unit)}</td>
                  <td {...material}>{constantRange(constant)}</td>
                  <td {...material}>
                    {constantSource(constant)} <small>{constant.basis}</small>
                  </td>
                  <td>{longDate(constant.checked)}</td>
                </tr>
              ))}
            </Table>
          </section>
        ))}
        <Heading id="proof" />
        <Table
          label={t('simulator.sections.proof')}
          head={[t('simulator.proofHead.tried'), t('simulator.proofHead.outcome'), t('simulator.proofHead.seenBy')]}
        >
          {PROOF.map(({ what, figure: outcome, by }) => (
            <tr key={what}>
              <td {...material}>{what}</td>
              <td {...material}>{outcome}</td>
              <td>
                <code>{by}</code>
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <Footer />
    </main>
  );
}

function Heading({ id }: { id: (typeof SECTIONS)[number][0] }) {
  const t = useTranslations('about');
  const [, name = 'modelled' as const] = SECTIONS.find(([section]) => section === id) ?? [];
  return <h2 id={id}>{t(`simulator.sections.${name}`)}</h2>;
}

function Table({ label, head, children }: { label: string; head: readonly string[]; children: ReactNode }) {
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  const material = useMaterialMarks();
  return (
    <ul {...material}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type PackOf = (fact: string) => string | undefined;

function Laws({ service: { title, summary, beyond, laws }, packOf }: { service: Service; packOf: PackOf }) {
  const t = useTranslations('about');
  const material = useMaterialMarks();
  return (
    <section>
      <h3 {...material}>{title}</h3>
      <p>
        <span {...material}>{summary}</span>
        {beyond && ` ${t('simulator.beyond')}`}
      </p>
      <ul {...material}>
        {laws.map(({ says, fact }) => (
          <li key={says}>
            <FactLink fact={fact} packOf={packOf}>
              {says}
            </FactLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words that lead to the fact they rest on, in an installation whose packs have it. */
function FactLink({ fact, packOf, children }: { fact: string; packOf: PackOf; children: string }) {
  const pack = packOf(fact);
  return pack === undefined ? children : <a href={factAddress(pack, fact)}>{children}</a>;
}
